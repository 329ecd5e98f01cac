package plain

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestHTML(t *testing.T) {
	tests := []struct {
		name, data string
		want       []string
	}{
		{"blocks", "<html><body><h1>Plan</h1><p>En\n\tto <b>tre</b></p>fire<div>fem<br>seks</div></body>", []string{"1 Plan", "En to tre", "fire", "fem", "seks"}},
		{"entities", "<p>M&oslash;te p&#229; &Aring;s&nbsp;&amp; Vik &#x2013;", []string{"Møte på Ås & Vik –"}},
		{"unseen", "<style>p{}</style><script>if (a<b) x()</script><p>a<!-- b --><noscript>c</noscript><![if x]>d<template><p>e</template>f", []string{"adf"}},
		{"hidden", `<div style="Display: None">a<div>b</div>c</div><p hidden>d</p><span style='mso-hide:all'>e</span>f`, []string{"f"}},
		{"table", "<table><tr><th>Dato<th>Hva<tr><td>1.2.<td><p>a</p><p>b</p></table>etter", []string{"cell Dato|Hva", "cell 1.2.|a; b", "etter"}},
		{"layout table", "<table><tr><td><p>En</p><p>To</p></td></tr></table>", []string{"cell En", "cell To"}},
		{"nested table", "<table><tr><td>Skolen</td><td><table><tr><td>Dato</td><td>1.2.</td></tr></table></td></tr></table>", []string{"cell Skolen", "cell Dato|1.2."}},
		{"table never closed", "<table><tr><td>a<td>b", []string{"cell a|b"}},
		{"table out of order", "</table></tr><td>a</td><tr>b", []string{"a", "b"}},
		{"text between rows", "<table>løs<tr><td>a</td></tr></table>", []string{"løs", "cell a"}},
		{"lists", "<ol start=3><li>a<li><p>b</p><p>b2</p><ul><li>c</ul></ol><ol><li></li></ol>d", []string{"3. a", "4. b", "b2", "c", "d"}},
		{"preformatted", "<pre>a\n  b\n\nc</pre>", []string{"a", "b", "c"}},
		{"form", `<input value="1.2.2025"> <input type=hidden value=x><input type=checkbox checked> ja <input type=checkbox> nei<select><option>a<option selected>b</select>`, []string{"1.2.2025 ☒ ja ☐ nei", "b"}},
		{"hidden and never closed", "<p hidden>a<p>b<select><option>c</select>d", []string{"b", "d"}},
		{"heading left open", "<h2>a<p>b</h2>c", []string{"2 a", "2 b", "c"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := HTML(t.Context(), text.Source{Data: []byte(tt.data)}, text.Limits{})
			checkProblem(t, c, err, "")
			var got []string
			for _, l := range c.Pages[0].Lines {
				s := strings.ReplaceAll(l.Text, "\t", "|")
				if l.Region != text.Body {
					s = l.Region.String() + " " + s
				}
				if l.Level > 0 {
					s = fmt.Sprint(l.Level, " ", s)
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestHTMLMeta(t *testing.T) {
	c, err := HTML(t.Context(), text.Source{Data: []byte(`<head><meta name=Author content="Kari"><meta name="generator" content="LibreOffice"><title>Min
plan</title></head><p>x`)}, text.Limits{})
	checkProblem(t, c, err, "")
	if want := (text.Metadata{Title: "Min plan", Author: "Kari", Producer: "LibreOffice"}); c.Meta != want {
		t.Errorf("metadata %+v, want %+v", c.Meta, want)
	}
	if got := linesOf(c); len(got) != 1 {
		t.Errorf("lines %q: the title stands in no line", got)
	}
}

func TestHTMLProblems(t *testing.T) {
	tests := []struct {
		name, data string
		lim        text.Limits
		want       text.ProblemKind
	}{
		{"empty", "", text.Limits{}, text.Empty},
		{"no words", "<p></p>", text.Limits{}, text.NoText},
		{"picture", "<p><img src=x alt='Bilde'></p>", text.Limits{}, text.PictureOnly},
		{"long", "<p>" + strings.Repeat("lang ", 100), text.Limits{TextBytes: 100}, text.TooLarge},
		{"deep tables", strings.Repeat("<table><tr><td>", 300) + "x", text.Limits{}, text.TooDeep},
		{"titles without end", strings.Repeat("<title>lang tittel</title>", 200_000) + "x", text.Limits{}, ""},
		{"deep divisions", strings.Repeat("<div>", 100_000) + "x", text.Limits{}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := HTML(t.Context(), text.Source{Data: []byte(tt.data)}, tt.lim)
			checkProblem(t, c, err, tt.want)
		})
	}
}

func FuzzHTML(f *testing.F) {
	for _, s := range []string{"<p>a<b>c", "<table><tr><td>a<table><td>b</table>", "<ol><li>x</ol></ol>", "<pre>a\r\nb", "<div hidden><div>a</div>b</div>c", "<title>t", "<option selected>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, _ := HTML(t.Context(), text.Source{Data: data}, text.Limits{})
		checkLines(t, c)
	})
}
