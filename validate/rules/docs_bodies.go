package rules

var bodiesContrast = Contrast{
	Satisfies: Text{
		NB: "Et ark, en tabell, et avsnitt eller én setning som nevner alle instansene utenfor skolen som er eller har vært inne i saken. «Ingen» er et fullgodt svar når det stemmer.",
		NN: "Eit ark, ein tabell, eit avsnitt eller éi setning som nemner alle instansane utanfor skulen som er eller har vore inne i saka. «Ingen» er eit fullgodt svar når det stemmer.",
		EN: "A sheet, a table, a section or one sentence that names every body outside the school that is or has been in the case. “None” is a full answer when it is true.",
	},
	LooksLike: Text{
		NB: "Deltakerlisten i et møtereferat, telefonlisten i en beredskapsplan, og «vi samarbeider tett med PPT» i en plan for hele skolen.",
		NN: "Deltakarlista i eit møtereferat, telefonlista i ein beredskapsplan, og «vi samarbeider tett med PPT» i ein plan for heile skulen.",
		EN: "Those present in the minutes of a meeting, the phone list of an emergency plan, and “we work closely with PPT” in a plan for the whole school.",
	},
	Before: Text{
		NB: "Til stede: rektor, kontaktlærer, mor, rådgiver fra PPT",
		NN: "Til stades: rektor, kontaktlærar, mor, rådgjevar frå PPT",
		EN: "Present: principal, class teacher, mother, adviser from PPT",
	},
	After: Text{
		NB: "Eksterne instanser: PPT ga råd til personalet i mars og april 2025. Ingen andre er trukket inn.",
		NN: "Eksterne instansar: PPT gav råd til personalet i mars og april 2025. Ingen andre er trekte inn.",
		EN: "External bodies: PPT advised the staff in March and April 2025. No others have been drawn in.",
	},
}

var overviewMissingContrast = Contrast{
	Satisfies: bodiesContrast.Satisfies,
	LooksLike: Text{
		NB: "At instansene er nevnt her og der, i referater, e-poster og logg. Da må saksbehandleren lete dem fram selv.",
		NN: "At instansane er nemnde her og der, i referat, e-postar og logg. Då må saksbehandlaren leite dei fram sjølv.",
		EN: "Bodies that are named here and there, in minutes, e-mails and the log. Then the caseworker has to search for them.",
	},
	Before: bodiesContrast.Before,
	After:  bodiesContrast.After,
}

var bodyNotListedContrast = Contrast{
	Satisfies: Text{
		NB: "Instansen står i oversikten, også når den bare var med en kort tid eller er ferdig med saken.",
		NN: "Instansen står i oversikta, også når han berre var med ei kort tid eller er ferdig med saka.",
		EN: "The overview names the body, also when it took part for a short time only or is done with the case.",
	},
	LooksLike: Text{
		NB: "«Hjelpeapparatet» eller «andre instanser» i oversikten: det sier ikke hvem.",
		NN: "«Hjelpeapparatet» eller «andre instansar» i oversikta: det seier ikkje kven.",
		EN: "“The support services” or “other bodies” in the overview: that does not say who.",
	},
	Before: Text{
		NB: "Eksterne instanser: PPT. (Loggen 10. mars: samarbeidsmøte med BUP.)",
		NN: "Eksterne instansar: PPT. (Loggen 10. mars: samarbeidsmøte med BUP.)",
		EN: "External bodies: PPT. (The log on 10 March: meeting with BUP.)",
	},
	After: Text{
		NB: "Eksterne instanser: PPT (råd siden mars 2025) og BUP (samarbeidsmøte 10. mars 2025).",
		NN: "Eksterne instansar: PPT (råd sidan mars 2025) og BUP (samarbeidsmøte 10. mars 2025).",
		EN: "External bodies: PPT (advice since March 2025) and BUP (meeting on 10 March 2025).",
	},
}

var overviewContradictedContrast = Contrast{
	Satisfies: Text{
		NB: "Oversikten og de andre dokumentene sier det samme: enten nevner oversikten instansen, eller så går det fram at den aldri ble trukket inn.",
		NN: "Oversikta og dei andre dokumenta seier det same: anten nemner oversikta instansen, eller så går det fram at han aldri vart trekt inn.",
		EN: "The overview and the other documents agree: either the overview names the body, or it shows that it never was drawn in.",
	},
	LooksLike: Text{
		NB: "«Ingen» når en instans har vært med, men er ferdig. Brevet spør også om dem som har vært inne.",
		NN: "«Ingen» når ein instans har vore med, men er ferdig. Brevet spør også om dei som har vore inne.",
		EN: "“None” when a body took part but is done. The letter also asks about those that have been in the case.",
	},
	Before: Text{
		NB: "Eksterne instanser: ingen. (Referat 20. mars: rådgiver fra PPT deltok.)",
		NN: "Eksterne instansar: ingen. (Referat 20. mars: rådgjevar frå PPT deltok.)",
		EN: "External bodies: none. (Minutes of 20 March: an adviser from PPT took part.)",
	},
	After: Text{
		NB: "Eksterne instanser: PPT, som deltok i møtet 20. mars 2025 og nå er ute av saken.",
		NN: "Eksterne instansar: PPT, som deltok i møtet 20. mars 2025 og no er ute av saka.",
		EN: "External bodies: PPT, which took part in the meeting on 20 March 2025 and is now out of the case.",
	},
}

var bodiesUnmentionedContrast = Contrast{
	Satisfies: Text{
		NB: "Én setning om hvem som har vært med, eller om at ingen er trukket inn.",
		NN: "Éi setning om kven som har vore med, eller om at ingen er trekte inn.",
		EN: "One sentence on who took part, or that none has been drawn in.",
	},
	LooksLike: Text{
		NB: "At det ikke står noe. For den som leser, kan det bety både «ingen» og «glemt».",
		NN: "At det ikkje står noko. For den som les, kan det bety både «ingen» og «gløymt».",
		EN: "Saying nothing. To a reader that may mean both “none” and “forgotten”.",
	},
	Before: Text{
		NB: "Redegjørelsen nevner ikke andre enn skolen og hjemmet.",
		NN: "Utgreiinga nemner ikkje andre enn skulen og heimen.",
		EN: "The account mentions nobody but the school and the home.",
	},
	After: Text{
		NB: "Ingen eksterne instanser er eller har vært trukket inn i saken.",
		NN: "Ingen eksterne instansar er eller har vore trekte inn i saka.",
		EN: "No external body is or has been drawn into the case.",
	},
}

var bodyUncertainContrast = Contrast{
	Satisfies: Text{
		NB: "Instansen står i oversikten med sitt eget navn. Er det tvil om den er ekstern, bør den være med.",
		NN: "Instansen står i oversikta med sitt eige namn. Er det tvil om han er ekstern, bør han vere med.",
		EN: "The overview names the body itself. If in doubt whether it is external, include it.",
	},
	LooksLike: Text{
		NB: "Et samleord som «spesialisthelsetjenesten» der BUP er den som har vært med.",
		NN: "Eit samleord som «spesialisthelsetenesta» der BUP er den som har vore med.",
		EN: "A general term such as “the specialist health service” where BUP is the one that took part.",
	},
	Before: Text{
		NB: "Eksterne instanser: spesialisthelsetjenesten.",
		NN: "Eksterne instansar: spesialisthelsetenesta.",
		EN: "External bodies: the specialist health service.",
	},
	After: Text{
		NB: "Eksterne instanser: BUP (utredning våren 2025) og helsesykepleier (samtaler siden mars 2025).",
		NN: "Eksterne instansar: BUP (utgreiing våren 2025) og helsesjukepleiar (samtalar sidan mars 2025).",
		EN: "External bodies: BUP (assessment in spring 2025) and the school nurse (talks since March 2025).",
	},
}
