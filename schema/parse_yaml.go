package schema

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/text/unicode/norm"
)

// parseYAML reads a YAML document into a tree. Scalars stay as they are
// written: a date is text, and so is 0123. An empty document is an empty
// object, for a form of which every line is still a comment.
func parseYAML(data []byte, lim limits) (*node, []Violation) {
	root, err := yamlDocument(data)
	switch {
	case errors.Is(err, io.EOF):
		return &node{kind: object, at: Position{Line: 1, Column: 1}}, nil
	case errors.Is(err, errSecondDocument):
		return nil, []Violation{{Position: place(root), Problem: TrailingData}}
	case err != nil:
		return nil, []Violation{yamlSyntax(data, err)}
	}
	p := &yamlParser{lim: lim}
	tree := p.value(root, nil)
	if p.stop != nil {
		return nil, append(p.violations, *p.stop)
	}
	if tree.kind == null {
		tree.kind = object
	}
	return tree, p.violations
}

var errSecondDocument = errors.New("more than one document")

// yamlDocument returns the root of the only document in data. The library keeps
// its own limits on depth; a panic in it becomes an error.
func yamlDocument(data []byte) (root *yaml.Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("reading YAML: the reader failed: %v", r)
		}
	}()
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var first, second yaml.Node
	if err := dec.Decode(&first); err != nil {
		return nil, err
	}
	if err := dec.Decode(&second); err == nil {
		return &second, errSecondDocument
	} else if !errors.Is(err, io.EOF) {
		return nil, err
	}
	if first.Kind != yaml.DocumentNode || len(first.Content) != 1 {
		return nil, io.EOF
	}
	return first.Content[0], nil
}

// yamlLine finds the line in an error of the library, which tells it in no
// other way.
var yamlLine = regexp.MustCompile(`line ([0-9]+)`)

// yamlSyntax tells where the text stops being YAML. A tab in the indentation is
// what goes wrong most, and the library's line is often the one after it.
func yamlSyntax(data []byte, err error) Violation {
	for i, line := range bytes.Split(data, []byte{'\n'}) {
		indent := line[:len(line)-len(bytes.TrimLeft(line, " \t"))]
		if tab := bytes.IndexByte(indent, '\t'); tab >= 0 && len(bytes.TrimSpace(line)) > 0 {
			return Violation{Position: Position{Line: i + 1, Column: tab + 1}, Problem: TabIndent}
		}
	}
	v := Violation{Problem: BadSyntax, Expected: []string{"YAML"}}
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		if line, err := strconv.Atoi(m[1]); err == nil {
			v.Line = line
		}
	}
	return v
}

// yamlParser turns the library's nodes into a tree.
type yamlParser struct {
	lim        limits
	values     int
	violations []Violation
	stop       *Violation
}

func place(n *yaml.Node) Position { return Position{Line: n.Line, Column: n.Column} }

// value converts y. An alias is read again at each place where it stands; the
// limits on values and depth bound that, also for one that holds itself.
func (p *yamlParser) value(y *yaml.Node, path []string) *node {
	n := &node{at: place(y)}
	p.values++
	switch {
	case p.stop != nil:
		return n
	case p.values > p.lim.values:
		p.stop = &Violation{Position: n.at, Problem: TooMuch, Expected: []string{strconv.Itoa(p.lim.values)}}
		return n
	case len(path) > p.lim.depth:
		p.stop = &Violation{Position: n.at, Problem: TooDeep, Expected: []string{strconv.Itoa(p.lim.depth)}}
		return n
	}
	for y.Kind == yaml.AliasNode && y.Alias != nil {
		y = y.Alias
	}
	switch y.Kind {
	case yaml.ScalarNode:
		p.scalar(n, y)
	case yaml.SequenceNode:
		n.kind = list
		for i, item := range y.Content {
			n.items = append(n.items, p.value(item, child(path, strconv.Itoa(i))))
		}
	case yaml.MappingNode:
		p.object(n, y, path)
	}
	return n
}

func (p *yamlParser) object(n *node, y *yaml.Node, path []string) {
	n.kind = object
	seen := map[string]Position{}
	for i := 0; i+1 < len(y.Content); i += 2 {
		k := y.Content[i]
		for k.Kind == yaml.AliasNode && k.Alias != nil {
			k = k.Alias
		}
		name, at := fieldKey(k.Value), place(y.Content[i])
		value := p.value(y.Content[i+1], child(path, name))
		if first, ok := seen[name]; ok {
			p.violations = append(p.violations, repeated(at, child(path, name), first))
			continue
		}
		seen[name] = at
		n.fields = append(n.fields, field{name: name, at: at, value: value})
	}
}

// yamlInteger is a whole number as both YAML and JSON write it.
var yamlInteger = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,17})$`)

func (p *yamlParser) scalar(n *node, y *yaml.Node) {
	n.kind, n.text = text, norm.NFC.String(strings.TrimSpace(y.Value))
	if y.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle|yaml.TaggedStyle) != 0 {
		return
	}
	n.plain = true
	switch {
	case y.Tag == "!!null":
		n.kind = null
	case n.text == "true" || n.text == "false":
		n.kind = flag
	case yamlInteger.MatchString(n.text):
		n.kind = number
	}
}
