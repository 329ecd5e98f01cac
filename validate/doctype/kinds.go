package doctype

// kinds are all types, in the order in which scores are kept. Where two score
// the same, the earlier one wins.
var kinds = [...]Type{
	Redegjorelse, Aktivitetsplan, Motereferat, Elevsamtale, Observasjon, Kartlegging, Logg, Varsel, Avvik,
	Foreldrekontakt, Analyse, BarnetsBeste, SakkyndigVurdering, Enkeltvedtak, IOP, EksterneInstanser,
	Systemdokument, Innhentingsbrev, Dokumentliste, Annet,
}

// kind is an index into kinds.
type kind uint8

// kindOf is the index of each type.
var kindOf = func() map[Type]kind {
	m := make(map[Type]kind, len(kinds))
	for i, t := range kinds {
		m[t] = kind(i)
	}
	return m
}()

// case documents tell of one pupil; a text of the same title that tells what all
// shall do is a system document.
var caseDocuments = map[Type]bool{
	Redegjorelse: true, Aktivitetsplan: true, Motereferat: true, Elevsamtale: true, Observasjon: true,
	Kartlegging: true, Logg: true, Varsel: true, Avvik: true, Foreldrekontakt: true, Analyse: true,
	BarnetsBeste: true, SakkyndigVurdering: true, Enkeltvedtak: true, IOP: true, EksterneInstanser: true,
}
