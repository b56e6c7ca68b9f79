/** The measures. A label stands in a sentence and has its article; a short label stands alone in a narrow row. */
export const MEASURES = {
  'life expectancy at birth': 'la esperanza de vida al nacer',
  'life expectancy': 'la esperanza de vida',
  'Life expectancy': 'Esperanza de vida',
  'Years a person born there could expect to live if the death rates of 2010–15 held.':
    'Años que podría esperar vivir una persona nacida allí si se mantuvieran las tasas de mortalidad de 2010–15.',
  diabetes: 'la diabetes',
  Diabetes: 'Diabetes',
  'Adults ever told that they have diabetes, outside pregnancy.':
    'Adultos a quienes alguna vez se les dijo que tienen diabetes, fuera del embarazo.',
  'high blood pressure': 'la presión arterial alta',
  'High blood pressure': 'Presión arterial alta',
  'Adults ever told that they have high blood pressure, outside pregnancy.':
    'Adultos a quienes alguna vez se les dijo que tienen la presión arterial alta, fuera del embarazo.',
  obesity: 'la obesidad',
  Obesity: 'Obesidad',
  'Adults with a body mass index of 30 or more, from the height and weight they report.':
    'Adultos con un índice de masa corporal de 30 o más, según la estatura y el peso que declaran.',
  'current asthma': 'el asma actual',
  Asthma: 'Asma',
  'Adults told that they have asthma and who still have it.':
    'Adultos a quienes se les dijo que tienen asma y que todavía la tienen.',
  'chronic obstructive lung disease': 'la enfermedad pulmonar obstructiva crónica',
  COPD: 'EPOC',
  'Adults ever told that they have COPD, emphysema or chronic bronchitis.':
    'Adultos a quienes alguna vez se les dijo que tienen EPOC, enfisema o bronquitis crónica.',
  'coronary heart disease': 'la enfermedad coronaria',
  'Heart disease': 'Enfermedad coronaria',
  'Adults ever told that they have angina or coronary heart disease.':
    'Adultos a quienes alguna vez se les dijo que tienen angina de pecho o enfermedad coronaria.',
  stroke: 'el derrame cerebral',
  Stroke: 'Derrame cerebral',
  'Adults ever told that they have had a stroke.':
    'Adultos a quienes alguna vez se les dijo que tuvieron un derrame cerebral.',
  'chronic kidney disease': 'la enfermedad renal crónica',
  'Kidney disease': 'Enfermedad renal',
  'Adults ever told that they have kidney disease.':
    'Adultos a quienes alguna vez se les dijo que tienen una enfermedad renal.',
  cancer: 'el cáncer',
  Cancer: 'Cáncer',
  'Adults ever told that they have cancer other than skin cancer.':
    'Adultos a quienes alguna vez se les dijo que tienen un cáncer que no es de piel.',
  'Adults ever told that they have melanoma or any cancer but other skin cancers.':
    'Adultos a quienes alguna vez se les dijo que tienen melanoma o cualquier cáncer, salvo otros cánceres de piel.',
  'high cholesterol': 'el colesterol alto',
  'High cholesterol': 'Colesterol alto',
  'Adults told that they have high cholesterol, among those screened in the past five years.':
    'Adultos a quienes se les dijo que tienen el colesterol alto, entre quienes se hicieron la prueba en los últimos cinco años.',
  arthritis: 'la artritis',
  Arthritis: 'Artritis',
  'Adults ever told that they have arthritis, gout, lupus or fibromyalgia.':
    'Adultos a quienes alguna vez se les dijo que tienen artritis, gota, lupus o fibromialgia.',
  'frequent poor mental health': 'la mala salud mental frecuente',
  'Poor mental health': 'Mala salud mental',
  'Adults whose mental health was not good on 14 or more of the past 30 days.':
    'Adultos cuya salud mental no fue buena en 14 o más de los últimos 30 días.',
  'frequent poor physical health': 'la mala salud física frecuente',
  'Poor physical health': 'Mala salud física',
  'Adults whose physical health was not good on 14 or more of the past 30 days.':
    'Adultos cuya salud física no fue buena en 14 o más de los últimos 30 días.',
  'loss of all teeth': 'la pérdida de todos los dientes',
  'All teeth lost': 'Sin dientes naturales',
  'Adults aged 65 and over who have lost all their natural teeth.':
    'Adultos de 65 años o más que perdieron todos sus dientes naturales.',
  smoking: 'el tabaquismo',
  'Smoking now': 'Tabaquismo actual',
  'Adults who have smoked at least 100 cigarettes and smoke now, every day or some days.':
    'Adultos que han fumado al menos 100 cigarrillos y fuman ahora, todos los días o algunos días.',
  'binge drinking': 'el consumo excesivo episódico de alcohol',
  'Binge drinking': 'Exceso de alcohol',
  'Adults who had five or more drinks (men) or four or more (women) on one occasion in the past 30 days.':
    'Adultos que tomaron cinco bebidas alcohólicas o más (hombres), o cuatro o más (mujeres), en una misma ocasión en los últimos 30 días.',
  'no leisure-time exercise': 'la falta de ejercicio en el tiempo libre',
  'No exercise': 'Sin ejercicio',
  'Adults who took part in no physical activity outside work in the past month.':
    'Adultos que no hicieron ninguna actividad física fuera del trabajo en el último mes.',
  'short sleep': 'el sueño insuficiente',
  'Short sleep': 'Sueño insuficiente',
  'Adults who usually sleep less than seven hours a day.':
    'Adultos que suelen dormir menos de siete horas al día.',
  'no health insurance': 'la falta de seguro médico',
  'No insurance': 'Sin seguro médico',
  'Adults aged 18 to 64 with no health insurance now.':
    'Adultos de 18 a 64 años que ahora no tienen seguro médico.',
  'routine check-ups': 'el chequeo médico de rutina',
  'Check-ups': 'Chequeo médico',
  'Adults who saw a doctor for a routine check-up in the past year.':
    'Adultos que fueron al médico para un chequeo de rutina en el último año.',
  'dental visits': 'la visita al dentista',
  'Dental visits': 'Visita al dentista',
  'Adults who saw a dentist or a dental clinic in the past year.':
    'Adultos que fueron al dentista o a una clínica dental en el último año.',
  'medicine for high blood pressure': 'la medicación para la presión alta',
  'Blood pressure medicine': 'Medicación, presión',
  'Adults taking medicine for it, among those with high blood pressure.':
    'Adultos que toman medicamentos para la presión, entre quienes la tienen alta.',
  'cholesterol screening': 'la prueba de colesterol',
  'Cholesterol tests': 'Prueba de colesterol',
  'Adults whose cholesterol was checked in the past five years.':
    'Adultos que se hicieron la prueba de colesterol en los últimos cinco años.',
  'colorectal cancer screening': 'la detección del cáncer colorrectal',
  'Colon screening': 'Detección, colon',
  'Adults aged 50 to 75 up to date with a stool test, sigmoidoscopy or colonoscopy.':
    'Adultos de 50 a 75 años que están al día con la prueba de heces, la sigmoidoscopia o la colonoscopia.',
  'Adults aged 45 to 75 up to date with a screening test of stool or bowel.':
    'Adultos de 45 a 75 años que están al día con una prueba de detección en heces o en el intestino.',
  mammography: 'la mamografía',
  Mammography: 'Mamografía',
  'Women aged 50 to 74 who had a mammogram in the past two years.':
    'Mujeres de 50 a 74 años que se hicieron una mamografía en los últimos dos años.',
  'cervical cancer screening': 'la detección del cáncer de cuello uterino',
  'Pap tests': 'Papanicolaou',
  'Women aged 21 to 65, with a cervix, who had a Pap test in the past three years.':
    'Mujeres de 21 a 65 años, con cuello uterino, que se hicieron la prueba de Papanicolaou en los últimos tres años.',
  'preventive care of older men': 'la atención preventiva de los hombres mayores',
  'Care of older men': 'Prevención, hombres',
  'Men aged 65 and over up to date with flu and pneumonia vaccines and colorectal screening.':
    'Hombres de 65 años o más que están al día con las vacunas contra la gripe y la neumonía y con la detección del cáncer colorrectal.',
  'preventive care of older women': 'la atención preventiva de las mujeres mayores',
  'Care of older women': 'Prevención, mujeres',
  'Women aged 65 and over up to date with vaccines, colorectal screening and mammography.':
    'Mujeres de 65 años o más que están al día con las vacunas, la detección del cáncer colorrectal y la mamografía.',
  depression: 'la depresión',
  Depression: 'Depresión',
  'Adults ever told that they have a depressive disorder.':
    'Adultos a quienes alguna vez se les dijo que tienen un trastorno depresivo.',
  'fair or poor health': 'la salud regular o mala',
  'Fair or poor health': 'Salud regular o mala',
  'Adults who call their own health fair or poor.':
    'Adultos que dicen que su propia salud es regular o mala.',
  'any disability': 'la discapacidad de cualquier tipo',
  'Any disability': 'Alguna discapacidad',
  'Adults with serious difficulty hearing, seeing, thinking, walking, dressing or running errands.':
    'Adultos con mucha dificultad para oír, ver, pensar, caminar, vestirse o hacer diligencias.',
  'hearing disability': 'la discapacidad auditiva',
  Hearing: 'Audición',
  'Adults who are deaf or have serious difficulty hearing.':
    'Adultos sordos o con mucha dificultad para oír.',
  'vision disability': 'la discapacidad visual',
  Vision: 'Visión',
  'Adults who are blind or have serious difficulty seeing, with glasses too.':
    'Adultos ciegos o con mucha dificultad para ver, aun con anteojos.',
  'cognitive disability': 'la discapacidad cognitiva',
  Cognition: 'Cognición',
  'Adults with serious difficulty concentrating, remembering or deciding.':
    'Adultos con mucha dificultad para concentrarse, recordar o decidir.',
  'mobility disability': 'la discapacidad de movilidad',
  Mobility: 'Movilidad',
  'Adults with serious difficulty walking or climbing stairs.':
    'Adultos con mucha dificultad para caminar o subir escaleras.',
  'self-care disability': 'la discapacidad para el cuidado personal',
  'Self-care': 'Cuidado personal',
  'Adults with difficulty dressing or bathing.': 'Adultos con dificultad para vestirse o bañarse.',
  'independent living disability': 'la discapacidad para vivir sin ayuda',
  'Independent living': 'Vida independiente',
  'Adults with difficulty doing errands alone.':
    'Adultos con dificultad para hacer diligencias sin compañía.',
  'social isolation': 'el aislamiento social',
  Isolation: 'Aislamiento',
  'Adults who always, usually or sometimes feel isolated from others.':
    'Adultos que siempre, por lo general o a veces se sienten aislados de los demás.',
  'receipt of food stamps': 'el uso de cupones de alimentos',
  'Food stamps': 'Cupones de alimentos',
  'Adults who received food stamps in the past 12 months: a sign of need, and of help that came.':
    'Adultos que recibieron cupones de alimentos en los últimos 12 meses: señal de necesidad, y de ayuda que llegó.',
  'food insecurity': 'la inseguridad alimentaria',
  'Food insecurity': 'Inseguridad alimentaria',
  'Adults whose food always, usually or sometimes did not last, with no money for more, in the past 12 months.':
    'Adultos a quienes siempre, por lo general o a veces no les alcanzó la comida, sin dinero para comprar más, en los últimos 12 meses.',
  'housing insecurity': 'la inseguridad de vivienda',
  'Housing insecurity': 'Inseguridad de vivienda',
  'Adults who could not pay rent, mortgage or utility bills at some time in the past 12 months.':
    'Adultos que en algún momento de los últimos 12 meses no pudieron pagar el alquiler, la hipoteca o los servicios básicos.',
  'threats of utility shut-off': 'la amenaza de corte de servicios básicos',
  'Utility threats': 'Amenaza de corte',
  'Adults whose utility company threatened to shut off services in the past 12 months.':
    'Adultos cuya compañía de servicios básicos amenazó con cortarles el servicio en los últimos 12 meses.',
  'lack of reliable transport': 'la falta de transporte confiable',
  'No transport': 'Sin transporte',
  'Adults whom lack of reliable transport kept from appointments, work or daily needs in the past 12 months.':
    'Adultos que por falta de transporte confiable faltaron a citas o al trabajo, o no atendieron necesidades diarias, en los últimos 12 meses.',
  'lack of social and emotional support': 'la falta de apoyo social y emocional',
  'No support': 'Sin apoyo',
  'Adults who sometimes, rarely or never get the social and emotional support they need.':
    'Adultos que solo a veces, rara vez o nunca reciben el apoyo social y emocional que necesitan.',
  'everyone who lives there': 'todas las personas que viven allí',
  'adults aged 18 and over': 'adultos de 18 años o más',
  'adults aged 18 and over screened in the past five years':
    'adultos de 18 años o más que se hicieron la prueba en los últimos cinco años',
  'adults aged 65 and over': 'adultos de 65 años o más',
  'adults aged 18 to 64': 'adultos de 18 a 64 años',
  'adults aged 18 and over with high blood pressure':
    'adultos de 18 años o más con la presión arterial alta',
  'adults aged 50 to 75': 'adultos de 50 a 75 años',
  'adults aged 45 to 75': 'adultos de 45 a 75 años',
  'women aged 50 to 74': 'mujeres de 50 a 74 años',
  'women aged 21 to 65 with a cervix': 'mujeres de 21 a 65 años con cuello uterino',
  'men aged 65 and over': 'hombres de 65 años o más',
  'women aged 65 and over': 'mujeres de 65 años o más',
  '{program}, {year} release': '{program}, edición de {year}',
  '{program}, {vintage} tracts': '{program}, distritos de {vintage}',
  'moved from {vintage} tracts by land area':
    'con traslado desde los distritos de {vintage} según la superficie',
} as const
