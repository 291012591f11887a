import { emptyPageFacts, type PageFacts } from '../../../core/vendors/page-facts.ts';

/** A made page: its address, title and lines. */
export function page(address: string, title: string, lines: string, more: Partial<PageFacts> = {}): PageFacts {
  return { ...emptyPageFacts(address, title), mainText: lines.split(' / ').join('\n'), ...more };
}

/** Pages of made vendors that sell AI. */
export const sellsAi: readonly PageFacts[] = [
  page(
    'https://replysmith.example/',
    'Replysmith – AI customer support agent',
    'Resolve tickets without a human. / Our AI agent learns from your help center and answers customers in 50 languages. / Start free trial / Book a demo / Only pay per resolution.',
  ),
  page(
    'https://dubstar.example/',
    'Dub your videos into 40 languages',
    'Translate your videos with AI voices that sound like you. / Lip sync included. / Try for free / No credit card required. / Plans from $29 per month.',
  ),
  page(
    'https://contractpal.example/product',
    'Contract review in minutes | ContractPal',
    'Upload a contract and get a redline. / Our model flags risky clauses and drafts fallback language. / Request a demo / SOC 2 Type II / Your documents are never used to train models.',
  ),
  page(
    'https://sketchy.example/pricing',
    'Pricing - Sketchy',
    'Free / 10 images per month / Pro $12 per month / Unlimited generations / Team $39 per month / Shared prompt library / What happens when I run out of credits?',
  ),
  page(
    'https://help.botly.example/plans',
    'Plans and message credits',
    'Each plan comes with message credits. / One reply of your chatbot costs one credit with the small GPT model and ten with the large one. / Extra credits cost $12. / Upgrade at any time.',
  ),
  page(
    'https://writerly.example/terms',
    'Terms of use | Writerly',
    'You own the Output generated from your Input. / Output may be inaccurate. / We may use Content to improve our models unless you opt out. / You may not use Output to develop competing models. / Fees are billed monthly.',
  ),
  page(
    'https://docs.crmco.example/ai/agents',
    'Set up an AI agent',
    'AI agents reply to your leads in chat and email. / Go to Settings, then AI agents. / Available on Advanced and Enterprise plans. / Each reply uses one AI credit.',
  ),
  page(
    'https://notesy.example/de',
    'Notesy – KI-Assistent für Besprechungen',
    'Notesy ist der KI-Assistent, der Ihre Besprechungen protokolliert. / Jetzt kostenlos testen / Preise ab 12 € pro Nutzer und Monat / Demo anfordern',
  ),
  page(
    'https://redactor.example/fr',
    'Redactor, la rédaction par intelligence artificielle',
    "Générez des articles grâce à l'IA. / Essai gratuit / Tarifs à partir de 19 € par mois / Demander une démo",
  ),
  page(
    'https://agents.example/docs/agents',
    'Agents',
    'Agents are your AI team members. / They answer customers on every channel. / Choose which AI model powers the agent. / Your plan may limit how many agents you can have.',
  ),
  page(
    'https://tools.example/listing/tune',
    'Tune',
    'Tune is an AI music generator for creators. / What is Tune? / Tune is a platform that allows users to generate music. / How to use Tune? / Sign up for an account. / Core features / AI music generation / Use cases / FAQ',
  ),
  page(
    'https://pflegedoku.example/',
    'Pflegedoku: Dokumentation per Sprache',
    'Einsprechen statt tippen / Unsere KI erstellt aus dem Gesprochenen die Pflegedokumentation / Automatische Transkription, strukturiert nach SIS / 8 € pro Nutzer und Monat / Demo anfordern / Hosting in Deutschland, DSGVO-konform',
  ),
  page(
    'https://assurbot.example/',
    'AssurBot, l’assistant virtuel IA des courtiers',
    'L’assistant répond aux assurés, rédige les courriers et résume les dossiers / Vos données restent en Europe / À partir de 99 € par mois / Demander une démo',
  ),
  page(
    'https://clasifica.example/precios',
    'Precios | Clasifica',
    'Básico 9 € al mes 500 correos / Pro 29 € al mes correos ilimitados / Nuestra IA lee, clasifica y responde tus correos / Prueba gratis 30 días',
  ),
  page(
    'https://verbaly.example/it/prezzi',
    'Prezzi | Verbaly',
    'Gratis 3 ore al mese / Pro 12 € al mese trascrizione automatica illimitata, riassunti con IA / Prova gratis / Senza carta di credito',
  ),
  page(
    'https://api.novallm.example/docs/models',
    'Models | Nova docs',
    'Nova Large: context 200,000 tokens, $3 per million input tokens / Nova Small: $0.20 per million input tokens / Send a system prompt and messages / Get an API key / Rate limits',
  ),
  page(
    'https://tessel.example/trust',
    'Trust center | Tessel',
    'How we protect your data / Tessel does not train models on customer data. / Prompts and completions are kept for 30 days, zero with Enterprise / Sub-processors: model inference (US, EU), hosting (EU), e-mail / SOC 2 Type II, ISO 27001, ISO 42001 / Request our report / Data processing addendum / Penetration test summary',
  ),
  page(
    'https://kontorix.example/de/',
    'Kontorix – Belege buchen sich von selbst',
    'Die KI für Ihre Buchhaltung / Kontorix liest Rechnungen aus, schlägt Konten vor und lernt aus jeder Korrektur. / 98 % der Belege ohne Eingriff verbucht / DATEV-Schnittstelle / Serverstandort Deutschland, DSGVO-konform / Ab 39 € pro Monat / Kostenlos testen / Demo vereinbaren',
  ),
  page(
    'https://docs.quillstack.example/api/chat',
    'Create a chat completion | Quillstack docs',
    'POST /v1/chat/completions / Creates a model response for the given conversation. / model string required: ID of the model to use / temperature number: sampling temperature between 0 and 2 / max_tokens integer / Authentication: pass your API key in the Authorization header / Rate limits depend on your plan / Streaming returns tokens as they are generated',
  ),
  page(
    'https://trascrivo.example/it',
    'Trascrivo – trascrizione automatica di riunioni',
    'Trascrivo trascrive e riassume le tue riunioni con l’intelligenza artificiale / Verbali pronti in due minuti / 30 lingue / Prova gratis / Piani da 9 € al mese / I tuoi audio non vengono usati per addestrare modelli',
  ),
  page(
    'https://slimmail.example/nl',
    'Slimmail | De AI-assistent voor je inbox',
    'Slimmail schrijft conceptantwoorden in jouw stijl / Onze AI leest binnenkomende mail, sorteert en stelt een antwoord voor / Werkt met Outlook en Gmail / Probeer gratis / Vanaf € 12 per gebruiker per maand / AVG-proof, data blijft in de EU',
  ),
  page(
    'https://angebotsfix.example/',
    'Angebotsfix – Angebote schreiben sich selbst',
    'Angebotsfix erstellt aus einer Anfrage ein fertiges Angebot / Die KI lernt aus Ihren früheren Angeboten und formuliert in Ihrem Ton / Schnittstellen zu Lexware und SAP / Ab 49 € im Monat / 14 Tage kostenlos / Ohne Kreditkarte',
  ),
  page(
    'https://bildsprung.example/',
    'Bildsprung: Produktbilder in Sekunden',
    'Laden Sie ein Foto hoch, beschreiben Sie die Szene und erhalten Sie neue Bilder / Generative KI für Onlinehändler / 20 Bilder gratis / Pro 19 € pro Monat / Jetzt starten',
  ),
  page(
    'https://traducteo.example/',
    'Traducteo, la traduction qui respecte votre terminologie',
    'Traducteo traduit vos contrats et vos notices par apprentissage profond / Vos textes n’entraînent aucun modèle / Hébergé en France / 29 € par mois et par utilisateur / Essayez gratuitement / Sans carte bancaire',
  ),
  page(
    'https://compteclair.example/tarifs',
    'Tarifs – Compteclair',
    'Solo 12 € par mois / Cabinet 89 € par mois / Saisie automatique par intelligence artificielle, catégorisation, rapprochement / 30 jours d’essai, sans engagement / Demander une démo',
  ),
  page(
    'https://citasbot.example/',
    'CitasBot: tu clínica atiende sola',
    'Nuestro asistente virtual con IA contesta el teléfono, agenda y recuerda citas / Aprende de tu clínica en un día / Sin permanencia / 59 € al mes / Reserva una demo',
  ),
  page(
    'https://notulist.example/',
    'Notulist: notulen zonder tikken',
    'Notulist neemt op, transcribeert en vat samen met kunstmatige intelligentie / Actiepunten direct in Teams / Gegevens blijven in Nederland, AVG-proof / 14 dagen gratis proberen / Vanaf € 15 per maand',
  ),
  page(
    'https://claimsight.example/security',
    'Security and privacy at Claimsight',
    'We do not train models on your claims / Model inference runs in the EU / Prompt injection tests each quarter / SOC 2 Type II and ISO 27001 / Sub-processors / Request our report',
  ),
];

/** Pages that sell something else, or write about AI. */
export const sellsNoAi: readonly PageFacts[] = [
  page(
    'https://ledgerly.example/pricing',
    'Pricing | Ledgerly accounting',
    'Starter $15 per month / Pro $39 per month / Start your free trial / No credit card required / Contact sales',
  ),
  page(
    'https://signly.example/terms',
    'Terms of Service',
    'By using the Service you agree to these Terms. / You retain all rights to your content. / Fees are billed monthly in advance. / Limitation of liability.',
  ),
  page(
    'https://signly.example/privacy',
    'Privacy policy',
    'We process personal data to provide our services. / We share data with sub-processors. / We keep records for as long as the law asks, and delete them after that. / You can see, correct and export what we hold about you, or object to its use, by writing to our data protection officer. / When you visit our website we set cookies that remember your language and that you are logged in. / Some partners are in countries with other rules; with them we have signed the standard clauses. / To keep accounts safe we look at the time and place of sign-ins, and may use machine learning to detect fraud. / Your account. Your subscription. Upgrade. Log in. Free trial. / You agree to this policy.',
  ),
  page(
    'https://estate.example/agents',
    'Our agents',
    'Meet our agents. / The agent will visit your home and give you a free valuation. / Contact us today for a quote.',
  ),
  page(
    'https://callcentre.example/',
    'Cloud phone system',
    'Route calls to your agents and see live dashboards. / Your agents answer from any device. / Free trial / Plans from $19 per user per month. / Contact sales',
  ),
  page(
    'https://devtools.example/docs/tokens',
    'API tokens',
    'Create an API token in your dashboard. / Tokens expire after 90 days. / Rate limits: 1,000 requests per minute.',
  ),
  page(
    'https://sms.example/pricing',
    'SMS API pricing',
    '$0.0075 per message sent. / Pay as you go. / Voice from $0.013 per minute. / Create an account and get an API key.',
  ),
  page(
    'https://magazine.example/2026/review',
    'An assistant reviewed: smart and careful',
    "Anthropic's assistant writes well. / It costs $20 per month for Pro. / We tested it for two weeks. / Verdict: 4.5 out of 5. / Pros and cons / By Tom Reed",
  ),
  page(
    'https://directory.example/best-ai-tools',
    'The 50 best AI tools of 2026',
    'Our list of the best AI tools: ChatGPT, Claude, Jasper, Midjourney, Synthesia. / Compare pricing and features. / Submit your tool. / Sponsored',
  ),
  page(
    'https://news.example/2026/startup-raises',
    'AI startup raises $40 million',
    'The company, which sells an AI assistant for lawyers, announced a round on Tuesday. / “We are excited,” said its chief executive, according to a statement. / Its software costs $99 per month.',
  ),
  page(
    'https://train.example/course/prompting',
    'Prompt engineering course',
    'Learn to write better prompts for AI. / 12 lessons, certificate of completion. / Enroll for $99. / Taught by an experienced instructor. / Module 1: what is a prompt?',
  ),
  page(
    'https://agency.example/services/ai-agents',
    'AI agent development services',
    'We build custom AI agents for our clients. / Our approach: discovery, prototype, launch. / Case studies / Investment from $7,499 / Talk to our consultants',
  ),
  page(
    'https://city.example.gov/ai-policy',
    'City policy on generative AI',
    'Employees must not enter confidential data into generative AI tools. / Outputs must be reviewed by a human. / This policy applies to all departments.',
  ),
  page(
    'https://howto.example/blog/cancel',
    'How to cancel an AI subscription',
    'Log in to your account, click Manage subscription and then Cancel plan. / You keep access until the end of the billing cycle. / Was this article helpful? / Related articles',
  ),
  page(
    'https://dev.example/blog/rag-tutorial',
    'Build a chatbot with Python',
    'In this tutorial you will build a chatbot that answers questions about your documents. / Get an API key, create embeddings and prompts. / 12 min read / Comments',
  ),
  page(
    'https://monti.example/',
    'Vacanze vicino ai monti',
    'Prenota ora la tua camera. / Prezzi a partire da € 60. / Vicino ai sentieri e ai laghi.',
  ),
  page('https://empty.example/', '', ''),
  page(
    'https://bank.example/help',
    'Help with your account',
    'Chat with our assistant / Our assistant answers questions about your account / An agent can call you / Sign in / Log in to the app / Fees / Your account',
  ),
  page(
    'https://shopnest.example/help/chat',
    'Chat with us',
    'Our bot answers simple questions; an agent takes over from 9 to 5. / Track your delivery / Returns and refunds / Shipping / Sign in to your account / Payment methods',
  ),
  page(
    'https://telco.example/help',
    'Help | Telco',
    'Chat with our assistant / An agent answers between 8 and 8 / Pay your bill / Order a SIM / Delivery / Store finder / Sign in / Plans from £12 per month',
  ),
  page(
    'https://journal.example/ia',
    'Faut-il avoir peur de l’IA ?',
    'Par Jean Petit, publié le 3 mars / L’IA rédige, résume, répond : selon une étude de l’université, 30 % des emplois / Le gouvernement / Abonnez-vous pour 5 € par mois / Essai gratuit',
  ),
  page(
    'https://kanzlei.example/ki-recht',
    'KI-Recht | Kanzlei Brandt',
    'Wir beraten Unternehmen zu KI-Verträgen / Termin vereinbaren / Unsere Anwälte / Training von Modellen und Urheberrecht / Veröffentlichungen / Kontakt',
  ),
  page(
    'https://avocat.example/',
    'Cabinet d’avocats en droit de l’intelligence artificielle',
    'Nos avocats conseillent les éditeurs d’IA / Prendre rendez-vous / Honoraires sur devis / Publications',
  ),
  page(
    'https://formation.example/ia',
    'Formation intelligence artificielle',
    'Apprenez à rédiger des prompts / 2 jours, 1 490 € / Programme / Formateur / Certificat / Inscription / Éligible au CPF / Demander un devis',
  ),
  page(
    'https://universita.example/corso',
    'Corso di laurea in intelligenza artificiale',
    'Il corso forma esperti di apprendimento automatico / Docenti / Iscrizione / Tasse 900 € / Piano di studi',
  ),
  page(
    'https://signflow.example/features',
    'Features | Signflow e-signature',
    'Send, sign and store / Templates, reminders, audit trail / Plans from €12 per month / Book a demo / ISO 27001, hosted in the EU / Chat with your team in the document / New on the blog: contracts for AI services',
  ),
  page(
    'https://sparbank.example/hilfe',
    'Hilfe | Sparbank',
    'Unser Assistent beantwortet Fragen zu Konto und Karte / Ein Berater ruft Sie zurück / Online-Banking starten / Gebühren: 4,90 € im Monat / Einloggen / Filiale finden',
  ),
  page(
    'https://maklerei.example/',
    'Versicherungsmakler Hofmann',
    'Wir beraten Sie unabhängig / Unsere Berater vergleichen 60 Tarife / Cyberversicherung auch für Firmen, die KI nutzen / Ab 19 € im Monat / Termin vereinbaren',
  ),
  page(
    'https://zeitung.example/wirtschaft/ki-agenten',
    'KI-Agenten im Büro: was sie wirklich können',
    'Von Lena Vogt, veröffentlicht am 2. Juni / Die KI schreibt, liest und beantwortet E-Mails, sagen Experten / Laut einer Studie sparen Firmen 12 Prozent / Weiterlesen mit Abo: 10 € im Monat, 4 Wochen kostenlos',
  ),
  page(
    'https://boutique-casques.example/',
    'Casque sans fil IA+',
    'Réduction de bruit par IA / Traduction en direct / 199 € / Ajouter au panier / Livraison gratuite / Paiement en 3 fois / Avis clients',
  ),
  page(
    'https://seguros.example/hogar',
    'Seguro de hogar',
    'Desde 12 € al mes / Nuestro asistente responde tus dudas y un agente te llama / Calcula tu precio / Sin permanencia / Área de clientes / Aviso: usamos inteligencia artificial para detectar fraude',
  ),
  page(
    'https://diario.example/tecnologia/ia',
    'La IA responde: ¿quién paga?',
    'Publicado el 9 de abril por Luis Rey / Según un estudio, la IA genera textos que nadie lee / El gobierno y los expertos / Suscríbete 1 € al mes / Leer más',
  ),
  page(
    'https://energie.example/',
    'Stroom en gas',
    'Vanaf € 89 per maand / Onze slimme assistent beantwoordt je vragen / Overstappen / Mijn account / Slimme thermostaat met AI, nu € 99 / In winkelwagen',
  ),
  page(
    'https://talentbridge.example/',
    'Talentbridge recruiters',
    'Our consultants find engineers, data scientists and machine learning talent / Trained on every market since 1998 / Send a vacancy / Fees 20 % / Case studies / Our clients',
  ),
  page(
    'https://surewell.example/business',
    'Surewell business insurance',
    'Our underwriters and brokers cover technology and AI firms / Policy wording / From £30 a month / Get a quote / Claims are read by people, our models price the risk / Make a claim',
  ),
  page(
    'https://timetrack.example/',
    'Timetrack – hours, projects, invoices',
    'Track time in a click / Reports and dashboards / Free for 3 users, Team $9 per user per month / Start free trial / Works with Slack and Jira / Prompt support by e-mail / No training needed',
  ),
  page(
    'https://fitplan.example/',
    'Fitplan, your coach in an app',
    'Coaches learn from your results and write each plan by hand / Trained in 12 disciplines / $19 per month / 7 days free / Get started / Talk to your coach',
  ),
  page(
    'https://partsmodel.example/',
    'Scale models and kits',
    'Our models are painted by hand / Train models on sale / £34.99 / Add to basket / Free delivery / Model railway club',
  ),
];
