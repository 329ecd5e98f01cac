package rules

// requests are what an office that has received the folder asks the school for, or
// does itself, where a rule strikes; see Request.
var requests = map[string]Text{
	"redegjorelse-mangler": {
		NB: "Be skolen om en redegjørelse på én til to sider: når den ble kjent med saken, hva den har undersøkt og gjort, hva eleven mener, og hvordan det går nå.",
		NN: "Be skulen om ei utgreiing på éi til to sider: når han vart kjend med saka, kva han har undersøkt og gjort, kva eleven meiner, og korleis det går no.",
		EN: "Ask the school for an account of one or two pages: when it learned of the case, what it looked into and did, what the pupil thinks, how it is now.",
	},
	"redegjorelse-tom": {
		NB: "Be skolen sende redegjørelsen utfylt. Det som ligger her, er bare skjemaet.",
		NN: "Be skulen sende utgreiinga utfylt. Det som ligg her, er berre skjemaet.",
		EN: "Ask the school to send the account filled in. What lies here is only the form.",
	},
	"redegjorelse-uklar": {
		NB: "Les dokumentet. Er det ikke skolens redegjørelse, be skolen om en.",
		NN: "Les dokumentet. Er det ikkje utgreiinga frå skulen, be skulen om ei.",
		EN: "Read the document. If it is not the school's account, ask the school for one.",
	},
	"dokumentasjon-mangler": {
		NB: "Be skolen om det den har av dokumenter i saken: plan, referater, logg, samtaler, observasjoner og kontakt med foreldrene.",
		NN: "Be skulen om det han har av dokument i saka: plan, referat, logg, samtalar, observasjonar og kontakt med foreldra.",
		EN: "Ask the school for what it has of documents in the case: plan, minutes, log, talks, observations and contact with the parents.",
	},
	"dokumentasjon-tynn": {
		NB: "Se selv om dokumentet kan åpnes. Hvis ikke, be skolen sende det på nytt som PDF med tekst og uten passord.",
		NN: "Sjå sjølv om dokumentet kan opnast. Om ikkje, be skulen sende det på nytt som PDF med tekst og utan passord.",
		EN: "See whether the document opens for you. If not, ask the school to send it again as PDF with real text and no password.",
	},
	"aktivitetsplan-mangler": {
		NB: "Spør skolen om det er laget en aktivitetsplan, hvis det har betydning for saken.",
		NN: "Spør skulen om det er laga ein aktivitetsplan, om det har noko å seie for saka.",
		EN: "Ask the school whether an activity plan was made, if that matters to the case.",
	},
	"plan-mangler-punkt": {
		NB: "Se over planen. Trengs punktet, spør skolen om det finnes i en nyere utgave.",
		NN: "Sjå over planen. Trengst punktet, spør skulen om det finst i ei nyare utgåve.",
		EN: "Have a look at the plan. If the point is needed, ask the school whether a newer version has it.",
	},
	"plan-flere-versjoner": {
		NB: "Se av datoene hvilken plan som er den nyeste. Går det ikke fram, spør skolen.",
		NN: "Sjå av datoane kva plan som er den nyaste. Går det ikkje fram, spør skulen.",
		EN: "See from the dates which plan is the newest. If they do not show it, ask the school.",
	},
	"opphold-i-tidslinjen": {
		NB: "Det kan ha vært rolig, eller noe kan mangle. Spør skolen hvis tiden har betydning for saken.",
		NN: "Det kan ha vore roleg, eller noko kan mangle. Spør skulen om tida har noko å seie for saka.",
		EN: "It may have been quiet, or something may be missing. Ask the school if that time matters to the case.",
	},
	"oversikt-mangler": {
		NB: "Be skolen om en liste over eksterne instanser: hvem, når og hva de har bidratt med.",
		NN: "Be skulen om ei liste over eksterne instansar: kven, når og kva dei har bidrege med.",
		EN: "Ask the school for a list of external bodies: who, when, and what they contributed.",
	},
	"instans-ikke-listet": {
		NB: "Se etter der det står. Stemmer det, be skolen om en oversikt som har med instansen.",
		NN: "Sjå etter der det står. Stemmer det, be skulen om ei oversikt som har med instansen.",
		EN: "Look at the place. If it is right, ask the school for an overview that includes the body.",
	},
	"oversikt-motsagt": {
		NB: "Spør skolen hva som er riktig.",
		NN: "Spør skulen kva som er rett.",
		EN: "Ask the school which is right.",
	},
	"instanser-ikke-omtalt": {
		NB: "Spør skolen om eksterne instanser er eller har vært trukket inn. «Ingen» er et fullgodt svar.",
		NN: "Spør skulen om eksterne instansar er eller har vore trekte inn. «Ingen» er eit fullgodt svar.",
		EN: "Ask the school whether external bodies are or have been drawn in. “None” is a full answer.",
	},
	"instans-usikker": {
		NB: "Spør skolen om instansen skulle stått i oversikten, hvis det har betydning for saken.",
		NN: "Spør skulen om instansen skulle stått i oversikta, om det har noko å seie for saka.",
		EN: "Ask the school whether the body belongs in the overview, if that matters to the case.",
	},
	"dato-mangler":      whenMade,
	"dato-kun-metadata": whenMade,
	"dato-autofelt":     whenMade,
	"dokument-uleselig": {
		NB: "Be skolen sende dokumentet på nytt som PDF med tekst og uten passord, eller si hva det er og når det er laget.",
		NN: "Be skulen sende dokumentet på nytt som PDF med tekst og utan passord, eller seie kva det er og når det er laga.",
		EN: "Ask the school to send the document again as PDF with real text and no password, or to say what it is and when it was made.",
	},
	"dato-kun-filnavn": {
		NB: "Er datoen viktig for saken, be skolen bekrefte den.",
		NN: "Er datoen viktig for saka, be skulen stadfeste han.",
		EN: "If the date matters to the case, ask the school to confirm it.",
	},
	"dato-uten-ar": {
		NB: "Går året ikke fram av sammenhengen, spør skolen.",
		NN: "Går året ikkje fram av samanhengen, spør skulen.",
		EN: "If the year does not show from what is around it, ask the school.",
	},
	"dato-i-fremtiden": {
		NB: "Det er nesten alltid en frist eller en skrivefeil. Spør skolen hvis datoen har betydning for saken.",
		NN: "Det er nesten alltid ein frist eller ein skrivefeil. Spør skulen om datoen har noko å seie for saka.",
		EN: "It is nearly always a deadline or a slip. Ask the school if the date matters to the case.",
	},
	"dato-motsagt": {
		NB: "Spør skolen hvilken dato som er riktig, hvis den har betydning for saken.",
		NN: "Spør skulen kva dato som er rett, om han har noko å seie for saka.",
		EN: "Ask the school which date is right, if it matters to the case.",
	},
	"systemdokument-vedlagt": notNeeded,
	"systemdokument-mulig":   notNeeded,
	"mal-vedlagt": {
		NB: "En tom mal viser ikke hva skolen har gjort og kan legges til side.",
		NN: "Ein tom mal viser ikkje kva skulen har gjort og kan leggjast til side.",
		EN: "An empty template does not show what the school did and can be put aside.",
	},
	"manifest-ugyldig": {
		NB: "Filen er skolens egne opplysninger om mappen. Det som står feil der, er ikke med i sjekken. Spør skolen hvis opplysningen trengs.",
		NN: "Fila er skulen sine eigne opplysningar om mappa. Det som står feil der, er ikkje med i sjekken. Spør skulen om opplysninga trengst.",
		EN: "The file is what the school itself says of the folder. What stands wrong there is left out of the check. Ask the school if it is needed.",
	},
	"ser-ut-som-tilsyn": {
		NB: "Se etter om dette er en skolemiljøsak. Sjekken gjelder ikke for et tilsyn.",
		NN: "Sjå etter om dette er ei skulemiljøsak. Sjekken gjeld ikkje for eit tilsyn.",
		EN: "See whether this is a school-environment case. The check does not apply to a supervision.",
	},
	"annen-elev": {
		NB: "Se hvem dokumentet gjelder. Hører det ikke til saken, si fra til skolen, og behandle det som sendt ved en feil.",
		NN: "Sjå kven dokumentet gjeld. Høyrer det ikkje til saka, sei frå til skulen, og behandle det som sendt ved ein feil.",
		EN: "See whom the document is about. If it does not belong to the case, tell the school, and treat it as sent by mistake.",
	},
	"fodselsnummer-i-filnavn": {
		NB: "Gi filen et annet navn før den arkiveres eller sendes videre.",
		NN: "Gje fila eit anna namn før ho vert arkivert eller send vidare.",
		EN: "Give the file another name before it is filed or passed on.",
	},
	"duplikat": {
		NB: "Det er nok å lese én av dem.",
		NN: "Det er nok å lese éi av dei.",
		EN: "It is enough to read one of them.",
	},
	"vedlegg-mangler": {
		NB: "Se etter om det ligger i mappen under et annet navn. Hvis ikke, be skolen sende det.",
		NN: "Sjå etter om det ligg i mappa under eit anna namn. Om ikkje, be skulen sende det.",
		EN: "See whether it is in the folder under another name. If not, ask the school to send it.",
	},
	"ikke-i-vedleggslisten": {
		NB: "Spør skolen om dokumentet hører til saken, hvis det ikke går fram.",
		NN: "Spør skulen om dokumentet høyrer til saka, om det ikkje går fram.",
		EN: "Ask the school whether the document belongs to the case, if it does not show.",
	},
	"unntak-utlopt": {
		NB: "Skolen har begrunnet dette før, men fristen den satte, er gått ut. Spør skolen hvordan det står.",
		NN: "Skulen har grunngjeve dette før, men fristen han sette, er gått ut. Spør skulen korleis det står.",
		EN: "The school gave a reason for this before, but the day it set has passed. Ask the school how things stand.",
	},
	"unntak-ubrukt": {
		NB: "Dette er skolens egen merknad og krever ingenting.",
		NN: "Dette er skulen sin eigen merknad og krev ingenting.",
		EN: "This is a remark of the school's own and takes nothing.",
	},
}

var whenMade = Text{
	NB: "Be skolen opplyse når dokumentet er laget, gjerne i en liste over vedleggene. Måned og år holder hvis dagen ikke er kjent.",
	NN: "Be skulen opplyse når dokumentet er laga, gjerne i ei liste over vedlegga. Månad og år held om dagen ikkje er kjend.",
	EN: "Ask the school when the document was made; a list of enclosures will do. Month and year are enough if the day is not known.",
}

var notNeeded = Text{
	NB: "Slikt er det ikke bedt om, og det kan legges til side hvis det ikke sier noe om denne saken.",
	NN: "Slikt er det ikkje bede om, og det kan leggjast til side om det ikkje seier noko om denne saka.",
	EN: "Such papers were not asked for and can be put aside unless they say something about this case.",
}

// Request returns what an office that has received a folder asks the school for where
// the rule with the given ID strikes, in lang (nb, nn or en). ok is false where the
// rule's advice is for whoever runs the program, and for a rule that only a profile
// or a caller knows.
func Request(id, lang string) (_ string, ok bool) {
	t, ok := requests[id]
	return t.In(lang), ok
}
