package schema

// Validate checks a JSON document against the embedded schema of the given
// name and returns what is wrong with it, in the order of the document. The
// error is for a name that does not exist, and for a failure of the checker
// itself.
func Validate(name string, doc []byte) ([]Violation, error) {
	c, err := checkerFor(name)
	if err != nil {
		return nil, err
	}
	tree, violations := parser(parseJSON).read(doc, documentLimits)
	if tree != nil {
		more, err := c.check(tree)
		if err != nil {
			return nil, err
		}
		violations = append(violations, more...)
	}
	return finish("", violations), nil
}

// readForm reads a manifest or profile and checks it: first against its schema,
// then by what a schema can't say. The tree that it returns holds what was in
// order; it is nil where nothing was.
func readForm(name, file string, data []byte, extra func(*node) []Violation) (*node, []Violation) {
	tree, violations := parserFor(file).read(data, formLimits)
	if tree == nil {
		return nil, finish(file, violations)
	}
	tree.withoutNulls()
	more, err := check(name, tree)
	if err != nil {
		return nil, finish(file, append(violations, Violation{Problem: Invalid}))
	}
	violations = append(violations, more...)
	if tree = prune(tree, violations); tree != nil {
		more = extra(tree)
		violations = append(violations, more...)
		tree = prune(tree, more)
	}
	return tree, finish(file, violations)
}

// prune takes out of a tree what the violations make useless.
func prune(tree *node, violations []Violation) *node {
	for _, v := range violations {
		if v.Problem == RepeatedField {
			continue // the first of them stays
		}
		path := v.path
		if len(path) > 2 && path[0] == waivers {
			path = path[:2] // what is left of a waiver would hold for more than was meant
		}
		tree = tree.without(path)
	}
	return tree
}

// check runs an embedded schema over a tree.
func check(name string, tree *node) ([]Violation, error) {
	c, err := checkerFor(name)
	if err != nil {
		return nil, err
	}
	return c.check(tree)
}

// finish tells the violations of a file, in its order.
func finish(file string, violations []Violation) []Violation {
	for i := range violations {
		violations[i].File = file
		violations[i].Field = fieldName(violations[i].path)
	}
	return inOrder(violations)
}
