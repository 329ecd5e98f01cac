package render

// The words about waivers and about an earlier report; see word.
const (
	sWaived = manifestWords + iota
	sMended
	sReason
	sBy
	sUntil
	sSince
	sNothingBefore
	sOpen
	sWaivedNow
	sNew
	sAllNew
	sSomeNew
	sOneNew
	sVerdict
	sStateColumn
	sStateNew
	sStateOpen
	sinceWords // the number behind the last
)

var sinceTexts = map[word]phrase{
	sWaived: {"Unntak som skolen står for", "Unntak som skulen står for", "Exceptions that the school answers for"},
	sMended: {"Rettet siden sist", "Retta sidan sist", "Mended since last time"},
	sReason: {"Grunn: %s", "Grunn: %s", "Reason: %s"},
	sBy:     {"(Bestemt av: %s.)", "(Avgjort av: %s.)", "(Decided by: %s.)"},
	sUntil:  {"Gjelder til og med %s.", "Gjeld til og med %s.", "Holds until %s."},
	// date of the earlier report, mended, all
	sSince:         {"Siden rapporten fra %s: %d av %d ting er rettet.", "Sidan rapporten frå %s: %d av %d ting er retta.", "Since the report of %s: %d of %d things have been mended."},
	sNothingBefore: {"Rapporten fra %s hadde ingenting å rette.", "Rapporten frå %s hadde ingenting å rette.", "The report of %s had nothing to mend."},
	sOpen:          {"Gjenstår: %d.", "Står att: %d.", "Still open: %d."},
	sWaivedNow:     {"Gjort unntak for: %d.", "Gjort unntak for: %d.", "Now excepted: %d."},
	sNew:           {"Nye: %d.", "Nye: %d.", "New: %d."},
	sAllNew:        {"– nytt siden sist", "– nytt sidan sist", "– new since last time"},
	sSomeNew:       {"– %d nye siden sist", "– %d nye sidan sist", "– %d new since last time"},
	sOneNew:        {"– 1 ny siden sist", "– 1 ny sidan sist", "– 1 new since last time"},
	sVerdict:       {"Unntak som skolen står for: %d.", "Unntak som skulen står for: %d.", "Exceptions that the school answers for: %d."},
	sStateColumn:   {"Siden sist", "Sidan sist", "Since last time"},
	sStateNew:      {"ny", "ny", "new"},
	sStateOpen:     {"gjenstår", "står att", "still open"},
}
