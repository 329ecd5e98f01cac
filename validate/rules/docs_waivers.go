package rules

var waiverExpiredContrast = Contrast{
	Satisfies: Text{
		NB: "Unntaket har ingen siste dag, eller en som ikke er passert. Eller det unntaket gjaldt, er rettet og unntaket slettet.",
		NN: "Unntaket har ingen siste dag, eller ein som ikkje er passert. Eller det unntaket galdt, er retta og unntaket sletta.",
		EN: "The waiver has no last day, or one that has not passed. Or what it was about has been mended and the waiver deleted.",
	},
	LooksLike: Text{
		NB: "Et unntak som står der ennå. Etter den siste dagen er det bare en påminnelse.",
		NN: "Eit unntak som står der enno. Etter den siste dagen er det berre ei påminning.",
		EN: "A waiver that still stands there. After its last day it is only a reminder.",
	},
	Before: Text{
		NB: "regel: dato-kun-filnavn, til: 2025-03-31",
		NN: "regel: dato-kun-filnavn, til: 2025-03-31",
		EN: "regel: dato-kun-filnavn, til: 2025-03-31",
	},
	After: Text{
		NB: "regel: dato-kun-filnavn, til: 2025-06-30, grunn: originalen er hos arkivet, som har den i juni",
		NN: "regel: dato-kun-filnavn, til: 2025-06-30, grunn: originalen er hos arkivet, som har han i juni",
		EN: "regel: dato-kun-filnavn, til: 2025-06-30, grunn: the archive has the original until June",
	},
}

var waiverUnusedContrast = Contrast{
	Satisfies: Text{
		NB: "Unntaket nevner en regel som slår ut i denne sjekken, og filen slik den heter i rapporten.",
		NN: "Unntaket nemner ein regel som slår ut i denne sjekken, og fila slik ho heiter i rapporten.",
		EN: "The waiver names a rule that strikes in this check, and the file as the report calls it.",
	},
	LooksLike: Text{
		NB: "Et unntak med riktig fil, men for en annen regel enn den som slår ut.",
		NN: "Eit unntak med rett fil, men for ein annan regel enn den som slår ut.",
		EN: "A waiver with the right file, but for another rule than the one that strikes.",
	},
	Before: Text{
		NB: "regel: dato-mangler, fil: Skann0007.pdf (rapporten: «Skann0007.pdf» kan ikke leses)",
		NN: "regel: dato-mangler, fil: Skann0007.pdf (rapporten: «Skann0007.pdf» kan ikkje lesast)",
		EN: "regel: dato-mangler, fil: Skann0007.pdf (the report: “Skann0007.pdf” cannot be read)",
	},
	After: Text{
		NB: "regel: dokument-uleselig, fil: Skann0007.pdf",
		NN: "regel: dokument-uleselig, fil: Skann0007.pdf",
		EN: "regel: dokument-uleselig, fil: Skann0007.pdf",
	},
}
