package content

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// render writes operands so that a test can compare them.
func render(ops []Operand) string {
	var parts []string
	for _, op := range ops {
		switch op.Kind {
		case Number:
			parts = append(parts, fmt.Sprintf("%g", op.Number))
		case String:
			parts = append(parts, fmt.Sprintf("(%s)", op.Bytes))
		case Name:
			parts = append(parts, "/"+string(op.Bytes))
		case Bool:
			parts = append(parts, fmt.Sprint(op.Number == 1))
		case Array:
			parts = append(parts, fmt.Sprintf("array%d", op.Span))
		case Dict:
			parts = append(parts, fmt.Sprintf("dict%d", op.Span))
		case Null:
			parts = append(parts, "null")
		}
	}
	return strings.Join(parts, " ")
}

func TestNext(t *testing.T) {
	tests := []struct{ name, in, operator, operands string }{
		{"numbers", "1 -2.5 +3 .5 -.25 4. Tm", "Tm", "1 -2.5 3 0.5 -0.25 4"},
		{"number grown together with the operator", "0Tj", "Tj", "0"},
		{"two signs", "--5 Td", "Td", "-5"},
		{"literal string", "(a(b)c) Tj", "Tj", "(a(b)c)"},
		{"escapes", `(\(\)\\\n\101\7x\é) Tj`, "Tj", "(()\\\nA\ax\xc3\xa9)"},
		{"line ends in a string", "(a\\\r\nb\r\nc\rd) Tj", "Tj", "(ab\nc\nd)"},
		{"string without end", "(abc", "", "(abc)"},
		{"escape at the end", `(abc\`, "", "(abc)"},
		{"hexadecimal string", "<48 65 6c6C6> Tj", "Tj", "(Hell`)"},
		{"hexadecimal string without end", "<4142", "", "(AB)"},
		{"name with escapes", "/A#42#zz Tf", "Tf", "/AB#zz"},
		{"array", "[(a) -120 (b)] TJ", "TJ", "array3 (a) -120 (b)"},
		{"nested array", "[[1] 2] x", "x", "array3 array1 1 2"},
		{"array without end", "[(a)", "", "array1 (a)"},
		{"dictionary", "/Span <</ActualText (x) /B true>> BDC", "BDC", "/Span dict4 /ActualText (x) /B true"},
		{"comment", "1 % 2 Tj\n3 Td", "Td", "1 3"},
		{"stray closing signs", ") ] >> 1 Td", "Td", "1"},
		{"words that are values", "true false null x", "x", "true false null"},
		{"nothing", " \n", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			operator, ops, err := NewLexer([]byte(test.in), &Budget{Tokens: 100}).Next()
			if err != nil || string(operator) != test.operator || render(ops) != test.operands {
				t.Errorf("got %q %q, %v; want %q %q", operator, render(ops), err, test.operator, test.operands)
			}
		})
	}
}

func TestNextGoesOn(t *testing.T) {
	l := NewLexer([]byte(`(a\n) Tj /F1 12 Tf (b) Tj`), &Budget{Tokens: 100})
	var got []string
	for {
		operator, ops, err := l.Next()
		if err != nil {
			t.Fatal(err)
		}
		if operator == nil {
			break
		}
		got = append(got, render(ops)+" "+string(operator))
	}
	if want := "(a\n) Tj|/F1 12 Tf|(b) Tj"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBudget(t *testing.T) {
	for _, in := range []string{strings.Repeat("1 ", 50), strings.Repeat("[", 50), "[" + strings.Repeat("1 ", 50) + "]", strings.Repeat("q ", 50)} {
		l := NewLexer([]byte(in), &Budget{Tokens: 20})
		var err error
		for range 50 {
			if _, _, err = l.Next(); err != nil {
				break
			}
		}
		if !errors.Is(err, ErrBudget) {
			t.Errorf("%.10q: error %v, want %v", in, err, ErrBudget)
		}
	}
}

func TestBudgetCheck(t *testing.T) {
	stop := errors.New("stop")
	l := NewLexer([]byte(strings.Repeat("1 ", 2*checkEvery)), &Budget{Tokens: 1 << 20, Check: func() error { return stop }})
	if _, _, err := l.Next(); !errors.Is(err, stop) {
		t.Errorf("error %v, want %v", err, stop)
	}
}

func TestOperandsAreBounded(t *testing.T) {
	_, ops, err := NewLexer([]byte(strings.Repeat("1 ", maxOperands+10)+"Tm"), &Budget{Tokens: 1 << 20}).Next()
	if err != nil || len(ops) != maxOperands {
		t.Errorf("%d operands, %v; want %d", len(ops), err, maxOperands)
	}
}

func TestLookup(t *testing.T) {
	_, ops, _ := NewLexer([]byte("<</A [1 2] /B <</C 3>> /D 4>> x"), &Budget{Tokens: 100}).Next()
	for key, want := range map[string]string{"A": "array2 1 2", "B": "dict2 /C 3", "D": "4", "C": "", "1": ""} {
		if got := render(Lookup(ops, key)); got != want {
			t.Errorf("%s: got %q, want %q", key, got, want)
		}
	}
	if Lookup(nil, "A") != nil {
		t.Error("found a key in nothing")
	}
}

func TestSkipInlineImage(t *testing.T) {
	tests := []struct{ name, in, next string }{
		{"plain", "ID \x00\x01\xff EI Q", "EI"},
		{"EI inside the data", "ID xEIx EI\x01\xff EI Q", "EI"},
		{"no end", "ID \x00\x01", ""},
		{"at the end", "ID", ""},
	}
	for _, test := range tests {
		l := NewLexer([]byte(test.in), &Budget{Tokens: 100})
		if operator, _, _ := l.Next(); string(operator) != "ID" {
			t.Fatalf("%s: no ID", test.name)
		}
		l.SkipInlineImage()
		if operator, _, _ := l.Next(); string(operator) != test.next {
			t.Errorf("%s: got %q, want %q", test.name, operator, test.next)
		}
	}
}

func FuzzContent(f *testing.F) {
	for _, seed := range []string{
		"BT /F1 12 Tf 60 700 Td (Hei \\(verden\\)) Tj [(a) -120 <0041>] TJ ET", "/Span <</ActualText (x)>> BDC (y) Tj EMC",
		"BI /W 1 /H 1 ID \x00 EI Q", "[[[<<<<((((", "1 0 obj << /A /B#2", "%", "<", "(\\",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		budget := Budget{Tokens: 100_000}
		l := NewLexer(data, &budget)
		for {
			operator, ops, err := l.Next()
			if err != nil || operator == nil {
				return
			}
			for i, op := range ops {
				if op.Span < 0 || i+op.Span >= len(ops) && op.Span > 0 {
					t.Fatalf("operand %d of %d spans %d", i, len(ops), op.Span)
				}
			}
			if string(operator) == "ID" {
				l.SkipInlineImage()
			}
		}
	})
}
