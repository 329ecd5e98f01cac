package schema

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/xeipuuv/gojsonschema"
)

func TestNamesAndText(t *testing.T) {
	want := []string{"lexicon", "manifest", "overview", "profile", "report"}
	if got := Names(); !slices.Equal(got, want) {
		t.Fatalf("Names() = %v, want %v", got, want)
	}
	for _, name := range want {
		text, err := Text(name)
		if err != nil || !json.Valid(text) {
			t.Errorf("Text(%q) is no JSON: %v", name, err)
		}
	}
	for _, name := range []string{"", "nothing", "../schema", "profiles/innlandet-2025"} {
		if _, err := Text(name); err == nil {
			t.Errorf("Text(%q) gave no error", name)
		}
		if _, err := Validate(name, []byte("{}")); err == nil {
			t.Errorf("Validate(%q) gave no error", name)
		}
	}
}

// The checker passes over words that it does not know, such as those of later
// drafts or a misspelt "requierd". So only these may be used.
var usable = []string{
	"$schema", "$id", "$ref", "title", "description", "type", "required", "properties", "additionalProperties",
	"items", "enum", "pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minimum",
	"maximum", "minProperties", "maxProperties", "propertyNames", "definitions", "examples", "if", "then", "else",
	"x-expected", "x-nb", "x-nn",
}

func TestSchemasAreSound(t *testing.T) {
	for _, name := range Names() {
		c, err := checkerFor(name)
		if err != nil {
			t.Fatal(err)
		}
		eachShape(c.root, name, func(s shape, where string) {
			for word := range s {
				if !slices.Contains(usable, word) {
					t.Errorf("%s: %q is no word that the checker heeds", where, word)
				}
			}
			if ref, ok := s["$ref"].(string); ok {
				if c.resolve(s) == nil || !strings.HasPrefix(ref, "#/definitions/") {
					t.Errorf("%s: $ref %q leads out of the schema or nowhere", where, ref)
				}
				return
			}
			if _, ok := s["pattern"]; ok && name != "report" || s.expected() != "" {
				if _, ok := formTexts[s.expected()]; !ok {
					t.Errorf("%s: no words for the form %q", where, s.expected())
				}
			}
			if (name == "manifest" || name == "profile") && s["title"] == nil && s["type"] != nil {
				t.Errorf("%s: no title", where)
			}
		})
	}
}

// eachShape visits every schema inside a schema.
func eachShape(s shape, where string, visit func(shape, string)) {
	visit(s, where)
	for _, word := range []string{"items", "additionalProperties", "propertyNames", "if", "then", "else"} {
		if sub := asShape(s[word]); sub != nil {
			eachShape(sub, where+"/"+word, visit)
		}
	}
	for _, word := range []string{"properties", "definitions"} {
		for name, sub := range asShape(s[word]) {
			if sub := asShape(sub); sub != nil {
				eachShape(sub, where+"/"+name, visit)
			}
		}
	}
}

func TestSchemasAreDraft07(t *testing.T) {
	for _, name := range Names() {
		text, err := Text(name)
		if err != nil {
			t.Fatal(err)
		}
		loader := gojsonschema.NewSchemaLoader()
		loader.Validate = true // against the meta-schema, of which the library has a copy
		if _, err := loader.Compile(gojsonschema.NewBytesLoader(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// noNetwork fails the test when anything is fetched.
type noNetwork struct{ t *testing.T }

func (n noNetwork) RoundTrip(*http.Request) (*http.Response, error) {
	n.t.Error("the network was used")
	return nil, http.ErrNotSupported
}

func TestNothingIsFetched(t *testing.T) {
	old := http.DefaultTransport
	http.DefaultTransport = noNetwork{t}
	defer func() { http.DefaultTransport = old }()

	for _, name := range Names() {
		if _, err := compile(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, ref := range []string{"http://127.0.0.1:9/x.json", "file:///etc/hostname", "#"} {
			doc := `{"$schema": "` + ref + `", "$id": "` + ref + `", "$ref": "` + ref + `", "definitions": {"a": {"$ref": "` + ref + `"}}}`
			if got, err := Validate(name, []byte(doc)); err != nil || len(got) == 0 {
				t.Errorf("%s: a document with references to %s: %v, %v", name, ref, got, err)
			}
		}
	}
}

func TestValidateHostileJSON(t *testing.T) {
	deep := strings.Repeat(`{"a":`, 5000) + "1" + strings.Repeat("}", 5000)
	tests := []struct {
		name, doc string
		want      Problem
		at        Position
	}{
		{"trailing data", `{"a": 1} {"b": 2}`, TrailingData, Position{1, 10}},
		{"repeated field", "{\n \"id\": \"a\",\n \"id\": \"b\"}", RepeatedField, Position{3, 2}},
		{"repeated field, one escaped", `{"id": "a", "\u0069d": "b"}`, RepeatedField, Position{1, 13}},
		{"repeated field, one with a NUL", `{"a\u0000": 1, "a\ufffd": 2}`, RepeatedField, Position{1, 16}},
		{"huge exponent", `{"version": 1e99999999}`, BadNumber, Position{1, 13}},
		{"huge negative exponent", `{"version": 1e-99999999}`, BadNumber, Position{1, 13}},
		{"very many digits", `{"version": ` + strings.Repeat("9", 1000) + `}`, BadNumber, Position{1, 13}},
		{"nothing", ``, BadSyntax, Position{1, 1}},
		{"cut short", `{"id": [1, 2`, BadSyntax, Position{1, 12}},
		{"comma too many", "{\"id\": 1,\n}", BadSyntax, Position{2, 1}},
		{"bad UTF-8", "{\"id\": \"sk\xf8le\"}", BadEncoding, Position{1, 11}},
		{"deep", deep, TooDeep, Position{1, 501}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Validate("profile", []byte(tt.doc))
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(got, func(v Violation) bool { return v.Problem == tt.want })
			if i < 0 {
				t.Fatalf("no %q in %+v", tt.want, got)
			}
			if got[i].Position != tt.at {
				t.Errorf("at %v, want %v", got[i].Position, tt.at)
			}
		})
	}
}
