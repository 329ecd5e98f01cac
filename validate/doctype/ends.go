package doctype

import "strings"

// ends tells on which side the people of some mails stand: by their addresses, by the
// organisation that an address belongs to, and by a family name that two of them share.
type ends struct {
	school string // organisation of those at the school
	family string // that two different people in the mails have
}

func endsOf(messages []message) ends {
	var e ends
	var people []string
	for _, m := range messages {
		for _, address := range append([]string{m.from}, m.to...) {
			if e.school == "" && sideOf(address) == schoolSide {
				e.school = organisation(address)
			}
			if mailAddress(address) == "" {
				people = append(people, nameIn(address))
			}
		}
	}
	e.family = sharedFamily(people)
	return e
}

// of returns the side of an address. Who writes with a school from elsewhere and is no
// office is mostly a parent, and so is who shares a family name with another one.
func (e ends) of(address string) side {
	s := sideOf(address)
	switch {
	case s != unknownSide:
	case e.school != "" && organisation(address) != "" && organisation(address) != e.school:
		return parentSide
	case e.family != "" && familyName(nameIn(address)) == e.family:
		return parentSide
	}
	return s
}

// between returns the side that tells most of the two ends of m.
func (e ends) between(m message) side {
	found := e.of(m.from)
	for _, to := range m.to {
		switch s := e.of(to); {
		case found == officeSide, found == parentSide && s != officeSide:
		case s == officeSide, s == parentSide, s == bodySide, found == unknownSide:
			found = s
		}
	}
	return found
}

// sharedFamily returns the family name that two different people have, "" if none.
func sharedFamily(people []string) string {
	given := map[string]string{} // by family name
	for _, name := range people {
		family := familyName(name)
		if family == "" {
			continue
		}
		first, _, _ := strings.Cut(name, " ")
		if other, ok := given[family]; ok && other != first {
			return family
		}
		given[family] = first
	}
	return ""
}

// familyName returns the last of the two or more words of a name, "" where there are
// not so many.
func familyName(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 || strings.ContainsAny(name, "0123456789(") {
		return ""
	}
	return words[len(words)-1]
}
