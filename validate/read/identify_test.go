package read

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// zipped packs pairs of name and content.
func zipped(t testing.TB, members ...string) string {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for i := 0; i < len(members); i += 2 {
		f, err := w.Create(members[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(members[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

const (
	wordMain  = `<Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`
	excelMain = `<Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>`
	mailHead  = "Received: from a by b\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nhei"
)

// utf16LE returns s in UTF-16 with a byte order mark.
func utf16LE(s string) string { return "\xff\xfe" + string(wide(s)) }

func TestIdentify(t *testing.T) {
	docx := zipped(t, "[Content_Types].xml", wordMain, "word/document2.xml", "")
	for _, tt := range []struct {
		about, name, data string
		want              text.Format
	}{
		{"PDF", "a.pdf", "%PDF-1.7\n", text.PDF},
		{"PDF called something else", "a.docx", "%PDF-1.7\n", text.PDF},
		{"PDF after junk", "a.pdf", strings.Repeat("junk\n", 100) + "%PDF-1.4\n", text.PDF},
		{"PDF full of zeros", "a.pdf", strings.Repeat("\x00", 5000), text.PDF},
		{"a text called PDF", "a.pdf", "Dette er ingen PDF", text.PDF},
		{"a web page called PDF", "a.pdf", "<!DOCTYPE html><html>", text.HTML},

		{"DOCX", "a.docx", docx, text.DOCX},
		{"DOCX called PDF", "a.pdf", docx, text.DOCX},
		{"DOCX without a name", "", docx, text.DOCX},
		{"DOCX cut short", "a.docx", docx[:len(docx)-30], text.DOCX},
		{"DOCX called ZIP, cut short", "a.zip", docx[:len(docx)-30], text.ZIP},
		{"XLSM", "a.xlsm", zipped(t, "[Content_Types].xml", excelMain), text.XLSX},
		{"PPTX by its members", "x", zipped(t, "[Content_Types].xml", "", "ppt/presentation.xml", ""), text.PPTX},
		{"a drawing of Visio", "a.vsdx", zipped(t, "[Content_Types].xml", "visio", "visio/document.xml", ""), text.Unknown},
		{"ODT", "a.docx", zipped(t, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ""), text.ODT},
		{"ODS without mimetype", "a.ods", zipped(t, "content.xml", ""), text.ODS},
		{"ASiC-E", "a.zip", zipped(t, "mimetype", "application/vnd.etsi.asic-e+zip"), text.ASiCE},
		{"ASiC-E without mimetype", "a.zip", zipped(t, "META-INF/ASiCManifest1.xml", ""), text.ASiCE},
		{"an e-book", "a.epub", zipped(t, "mimetype", "application/epub+zip"), text.Unknown},
		{"Pages", "a.pages", zipped(t, "Index/Document.iwa", ""), text.Pages},
		{"ZIP", "a.zip", zipped(t, "a.txt", ""), text.ZIP},
		{"an empty ZIP", "a.zip", zipped(t), text.ZIP},
		{"a ZIP called DOCX", "a.docx", zipped(t, "a.txt", ""), text.ZIP},
		{"7z", "a.7z", "7z\xbc\xaf\x27\x1c", text.SevenZ},
		{"gzip", "a.tgz", "\x1f\x8b\x08", text.TarGZ},

		{"DOC", "a.doc", ole(t, "WordDocument", "1Table"), text.DOC},
		{"DOC with a workbook in it", "a.doc", ole(t, "Workbook/", "WordDocument"), text.DOC},
		{"MSG called DOC", "a.doc", ole(t, "__properties_version1.0"), text.MSG},
		{"PPT", "", ole(t, "PowerPoint Document"), text.PPT},
		{"locked XLSX", "a.xlsx", ole(t, "EncryptionInfo", "EncryptedPackage"), text.XLSX},
		{"locked OOXML", "a", ole(t, "EncryptionInfo", "EncryptedPackage"), text.DOCX},
		{"OLE cut short", "a.doc", ole(t, "WordDocument")[:600], text.DOC},

		{"RTF", "a.doc", `{\rtf1\ansi hei}`, text.RTF},
		{"RTF after an empty line", "a.rtf", "\r\n{\\rtf1\\ansi hei}", text.RTF},
		{"HTML", "a.doc", "\uFEFF<html><body>hei", text.HTML},
		{"HTML with a comment first", "a.txt", "<!-- lagret -->\n<!DOCTYPE html>", text.HTML},
		{"XHTML", "a", `<?xml version="1.0"?><!DOCTYPE html><html>`, text.HTML},
		{"XML", "a.xml", `<?xml version="1.0"?><svar>arkivmelding</svar>`, text.XML},
		{"an arkivmelding", "a.xml", `<?xml version="1.0"?><arkivmelding/>`, text.Arkivmelding},
		{"an arkivmelding under a prefix", "innhold", "\uFEFF<?xml version=\"1.0\"?>\n<!-- eksport -->\n<ns2:Arkivmelding xmlns:ns2=\"x\">", text.Arkivmelding},
		{"an arkivmelding in UTF-16", "a.xml", utf16LE(`<?xml version="1.0" encoding="utf-16"?><arkivmelding xmlns="x">`), text.Arkivmelding},
		{"an arkivmelding that declares entities", "a.xml", `<!DOCTYPE a [<!ENTITY x "y">]><arkivmelding>`, text.Arkivmelding},
		{"a message of BEST/EDU", "a.xml", `<Melding xmlns="http://www.arkivverket.no/Noark4-1-WS-WD/types">`, text.Arkivmelding},
		{"an envelope in XML", "a.xml", `<?xml version="1.0"?><ns2:StandardBusinessDocument xmlns:ns2="x">`, text.Wrapping},
		{"an envelope in JSON", "sbd.json", "{\n  \"standardBusinessDocumentHeader\": {}}", text.Wrapping},
		{"what was signed", "META-INF/a.xml", `<asic:ASiCManifest xmlns:asic="x">`, text.Wrapping},
		{"a manifest of Difi's", "manifest.xml", `<?xml version="1.0"?><manifest xmlns="http://begrep.difi.no/sdp/schema_v10">`, text.Wrapping},
		{"another manifest", "manifest.xml", `<?xml version="1.0"?><manifest xmlns="x">`, text.XML},
		{"a signed message", "a", "\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80\x00\x00\x00\x00", text.SMIME},
		{"a signature that is broken", "brev.p7s", "\x30\x80\x07", text.P7S},
		{"another message", "a.xml", `<?xml version="1.0"?><melding xmlns="http://example.no">`, text.XML},
		{"another root of a like name", "a.xml", `<?xml version="1.0"?><arkivmeldingKvittering>`, text.XML},
		{"HTML by its name", "a.htm", "Hei <b>på</b> deg", text.HTML},
		{"a text about less than", "a.txt", "<5 elever møtte", text.Plain},

		{"EML", "a.eml", mailHead, text.EML},
		{"EML without its name", "a.txt", mailHead, text.EML},
		{"EML from a mailbox", "a", "From a@b Fri Mar 14\n" + mailHead, text.EML},
		{"a draft", "a.eml", "Subject: utkast\n\nhei", text.EML},
		{"a note that quotes a mail", "a.txt", "From: Kari\nSent: mandag\nTo: Ola\nSubject: møte\n\nhei", text.Plain},
		{"a log", "a.txt", "Dato: 14.03.2025\nTil stede: Kari\n", text.Plain},

		{"text", "a.txt", "hei på deg", text.Plain},
		{"text in Windows-1252", "a", "m\xf8te p\xe5 Vik", text.Plain},
		{"text in UTF-16", "a.txt", "\xff\xfeh\x00e\x00i\x00", text.Plain},
		{"text in UTF-16 without a mark", "a.txt", "h\x00e\x00i\x00 \x00d\x00u\x00", text.Plain},
		{"a table as text", "a.csv", "a;b\n1;2\n", text.Plain},
		{"bytes", "a", "\x00\x01\x02\x03\x04\x05\x06\x07", text.Unknown},
		{"bytes called text", "a.txt", "\x00\x01\x02\x03\x04\x05\x06\x07", text.Plain},
		{"nothing", "a.docx", "", text.DOCX},

		{"JPEG", "a.pdf", "\xff\xd8\xff\xe0", text.JPEG},
		{"BMP", "a", "BM\x46\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00\x01", text.BMP},
		{"a text that begins with BM", "a.txt", "BMI ble målt på helsestasjonen", text.Plain},
		{"HEIC", "a.jpg", "\x00\x00\x00\x18ftypheic", text.HEIC},
		{"sound", "a.m4a", "\x00\x00\x00\x18ftypM4A ", text.Audio},
		{"film", "a.mov", "\x00\x00\x00\x14ftypqt  ", text.Video},
		{"mailbox", "Innboks", "From a@b.no Fri Mar 14 12:00:00 2025\nSubject: x\nDate: x\nMessage-ID: x\n\nFrom a@b.no Fri Mar 14 12:00:00 2025\nSubject: y\n\n", text.MBOX},
		{"mailbox with one mail", "a.mbox", "From a@b.no Fri Mar 14 12:00:00 2025\nSubject: x\nDate: x\nMessage-ID: x\n\n", text.EML},
		{"Apple Mail", "17.emlx", "412  \nSubject: x\nDate: x\n\n", text.EML},
		{"WebP", "a.jpg", "RIFF\x1a\x00\x00\x00WEBPVP8L", text.WEBP},
		{"RAR called ZIP", "a.zip", "Rar!\x1a\x07\x01\x00", text.OtherArchive},
		{"disk image by its name", "a.iso", "\x00\x00\x00", text.OtherArchive},
		{"link to Google Sheets", "a.gsheet", `{"doc_id":"x"}`, text.Shortcut},
		{"film by its name", "a.mov", "\x00\x00\x00\x08wide\x00", text.Video},
		{"Windows sound", "a.wma", "\x30\x26\xb2\x75\x8e\x66\xcf\x11", text.Audio},
	} {
		if got := Identify(text.Source{Name: tt.name, Data: []byte(tt.data)}); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.about, got, tt.want)
		}
	}
}

func FuzzIdentify(f *testing.F) {
	f.Add("a.docx", []byte(zipped(f, "[Content_Types].xml", wordMain)))
	f.Add("a.doc", []byte(ole(f, "WordDocument")))
	f.Add("a.eml", []byte(mailHead))
	f.Add("", []byte("<!doctype html>"))
	f.Fuzz(func(_ *testing.T, name string, data []byte) {
		Identify(text.Source{Name: name, Data: data})
	})
}
