package norsk

// Language tells which written standard a text is in: "nb", "nn", or "" where
// too few words that only one of the two has stand in it, or about as many of
// both.
func Language(text string) string {
	var s Standard
	s.Add(Tokenize(text))
	return s.Lang()
}
