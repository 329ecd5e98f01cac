package schema

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/xeipuuv/gojsonschema"
)

// checker is one of the embedded schemas, ready to use: compiled, and as plain
// data in which the description of a field can be looked up.
type checker struct {
	compiled *gojsonschema.Schema
	root     shape
}

// compiled holds a function for each embedded schema that compiles it at its
// first use.
var compiled = func() map[string]func() (*checker, error) {
	m := map[string]func() (*checker, error){}
	for _, name := range Names() {
		m[name] = sync.OnceValues(func() (*checker, error) { return compile(name) })
	}
	return m
}()

// checkerFor returns the checker of an embedded schema.
func checkerFor(name string) (*checker, error) {
	get, ok := compiled[name]
	if !ok {
		return nil, fmt.Errorf("schema: no schema is called %q", clip(name))
	}
	return get()
}

func compile(name string) (*checker, error) {
	text, err := Text(name)
	if err != nil {
		return nil, err
	}
	c := &checker{}
	if err := json.Unmarshal(text, &c.root); err != nil {
		return nil, fmt.Errorf("schema: reading the %s schema: %w", name, err)
	}
	// The loader would fetch what a $ref names. Those of the embedded schemas all
	// begin with '#'; a test holds that.
	c.compiled, err = gojsonschema.NewSchemaLoader().Compile(gojsonschema.NewBytesLoader(text))
	if err != nil {
		return nil, fmt.Errorf("schema: compiling the %s schema: %w", name, err)
	}
	return c, nil
}

// shape is what a schema says of one place in a document. The schemas that
// describe what people write (manifest and profile) choose between forms by
// "type" alone and never by anyOf or oneOf, so each place has exactly one.
type shape map[string]any

// at returns the shape of the place that path leads to; nil if the schema says
// nothing of it.
func (c *checker) at(path []string) shape {
	s := c.resolve(c.root)
	for _, step := range path {
		s = c.resolve(s.child(step))
	}
	return s
}

func (s shape) child(step string) shape {
	if props := asShape(s["properties"]); props != nil && props[step] != nil {
		return asShape(props[step])
	}
	if _, err := strconv.Atoi(step); err == nil {
		if items := asShape(s["items"]); items != nil {
			return items
		}
	}
	return asShape(s["additionalProperties"])
}

// resolve follows a reference into the schema's own definitions.
func (c *checker) resolve(s shape) shape {
	ref, ok := s["$ref"].(string)
	if !ok {
		return s
	}
	name := strings.TrimPrefix(ref, "#/definitions/")
	return asShape(asShape(c.root["definitions"])[name])
}

func asShape(v any) shape {
	m, _ := v.(map[string]any)
	return m
}

// types returns the JSON types that may stand here.
func (s shape) types() []string {
	switch t := s["type"].(type) {
	case string:
		return []string{t}
	case []any:
		return texts(t)
	}
	return nil
}

// takesText reports whether a text may stand here.
func (s shape) takesText() bool {
	return slices.Contains(s.types(), "string")
}

// codes returns the values that may stand here, in the spelling without æ, ø
// and å where there are two.
func (s shape) codes() []string {
	all, _ := s["enum"].([]any)
	var codes []string
	for _, v := range all {
		if code := fmt.Sprint(v); plain(code) == code {
			codes = append(codes, code)
		}
	}
	return codes
}

// fields returns the names of the fields that may stand here, in the spelling
// without æ, ø and å, sorted.
func (s shape) fields() []string {
	var names []string
	for name := range asShape(s["properties"]) {
		if plain(name) == name && !strings.HasPrefix(name, "$") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// expected returns the code of the form that a text here must have.
func (s shape) expected() string {
	code, _ := s["x-expected"].(string)
	return code
}

func texts(values []any) []string {
	var found []string
	for _, v := range values {
		if s, ok := v.(string); ok {
			found = append(found, s)
		}
	}
	return found
}
