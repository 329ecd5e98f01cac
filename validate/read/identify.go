package read

import (
	"bytes"
	"path"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/mail"
)

// Identify returns the format of src: by what it holds, and only where that does
// not tell, by its name. A PDF called "brev.docx" is a PDF; bytes that are
// nothing known and are called "brev.docx" are a DOCX, which then turns out to be
// damaged. Identify is cheap and survives any bytes.
func Identify(src text.Source) text.Format {
	named := ByName(src.Name)
	data := src.Data
	if f := bySignature(data, named); f != text.Unknown {
		return f
	}
	if bytes.Contains(data[:min(len(data), pdfJunk)], []byte("%PDF-")) {
		return text.PDF
	}
	if f := byWords(data, named); f != text.Unknown {
		return f
	}
	return named
}

// pdfJunk is how far into a file its PDF header may stand, as readers have it
// since Acrobat 4.
const pdfJunk = 1024

// names are the extensions of the formats, where they are not the format's own
// name.
var names = map[string]text.Format{
	"docm": text.DOCX, "dotx": text.DOCX, "dotm": text.DOCX, "dot": text.DOC, "ott": text.ODT,
	"xlsm": text.XLSX, "xltx": text.XLSX, "xltm": text.XLSX, "xlt": text.XLS, "ots": text.ODS,
	"pptm": text.PPTX, "ppsx": text.PPTX, "potx": text.PPTX, "pps": text.PPT, "otp": text.ODP,
	"numbers": text.Pages, "key": text.Pages,
	"p7m": text.SMIME, "p7s": text.P7S,
	"emlx": text.EML,
	"htm":  text.HTML, "xhtml": text.HTML, "mht": text.EML, "mhtml": text.EML,
	"text": text.Plain, "log": text.Plain, "csv": text.Plain, "md": text.Plain, "ics": text.Plain, "vcf": text.Plain,
	"sce": text.ASiCE, "asics": text.ASiCE, "tgz": text.TarGZ, "gz": text.TarGZ, "tar": text.TarGZ,
	"jpeg": text.JPEG, "jpe": text.JPEG, "tiff": text.TIFF, "heif": text.HEIC,
	"rar": text.OtherArchive, "xz": text.OtherArchive, "txz": text.OtherArchive, "bz2": text.OtherArchive, "tbz": text.OtherArchive,
	"zst": text.OtherArchive, "cab": text.OtherArchive, "arj": text.OtherArchive, "lzh": text.OtherArchive, "sit": text.OtherArchive,
	"sitx": text.OtherArchive, "iso": text.OtherArchive, "dmg": text.OtherArchive,
	"gdoc": text.Shortcut, "gsheet": text.Shortcut, "gslides": text.Shortcut, "gform": text.Shortcut, "gdraw": text.Shortcut,
	"m4a": text.Audio, "mp3": text.Audio, "wav": text.Audio, "aac": text.Audio, "ogg": text.Audio, "opus": text.Audio,
	"amr": text.Audio, "wma": text.Audio, "flac": text.Audio,
	"mp4": text.Video, "m4v": text.Video, "mov": text.Video, "avi": text.Video, "3gp": text.Video, "wmv": text.Video,
	"mkv": text.Video, "webm": text.Video, "mpg": text.Video, "mpeg": text.Video,
}

// own are the formats whose name is their extension.
var own = []text.Format{
	text.PDF, text.DOCX, text.DOC, text.ODT, text.RTF, text.XLSX, text.XLS, text.ODS, text.PPTX, text.PPT, text.ODP,
	text.Pages, text.Plain, text.HTML, text.XML, text.EML, text.MSG, text.MBOX, text.ZIP, text.ASiCE, text.SevenZ, text.JPEG,
	text.PNG, text.GIF, text.BMP, text.TIFF, text.WEBP, text.HEIC,
}

// ByName returns the format that the end of a file's name says; text.Unknown where
// it says none. What a file really is, Identify tells from its content.
func ByName(name string) text.Format {
	ext := strings.TrimPrefix(strings.ToLower(path.Ext(name)), ".")
	if ext == "" {
		return text.Unknown
	}
	for _, f := range own {
		if string(f) == ext {
			return f
		}
	}
	return names[ext]
}

// signatures are the bytes that files begin with.
var signatures = []struct {
	magic  string
	format text.Format
}{
	{"%PDF-", text.PDF},
	{"{\\rtf", text.RTF},
	{"7z\xbc\xaf\x27\x1c", text.SevenZ},
	{"\x1f\x8b", text.TarGZ},
	{"\xff\xd8\xff", text.JPEG},
	{"\x89PNG\r\n\x1a\n", text.PNG},
	{"GIF87a", text.GIF},
	{"GIF89a", text.GIF},
	{"II*\x00", text.TIFF},
	{"MM\x00*", text.TIFF},
	{"Rar!\x1a\x07", text.OtherArchive},
	{"\xfd7zXZ\x00", text.OtherArchive},
	{"\x28\xb5\x2f\xfd", text.OtherArchive}, // Zstandard
	{"MSCF\x00\x00\x00\x00", text.OtherArchive},
	{"ID3\x02", text.Audio},
	{"ID3\x03", text.Audio},
	{"ID3\x04", text.Audio},
	{"OggS", text.Audio},
	{"fLaC", text.Audio},
	{"#!AMR", text.Audio},
	{"\xff\xfb", text.Audio}, // MPEG layer 3
	{"\xff\xf3", text.Audio},
	{"\xff\xf1", text.Audio}, // AAC
	{"\xff\xf9", text.Audio},
	{"\x1a\x45\xdf\xa3", text.Video}, // Matroska
	{"\x00\x00\x01\xba", text.Video}, // MPEG
	{"\x00\x00\x01\xb3", text.Video},
}

// bySignature goes by the bytes at the beginning, and for containers by what is
// in them.
func bySignature(data []byte, named text.Format) text.Format {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")),
		bytes.HasPrefix(data, []byte("PK\x07\x08")):
		return zipFormat(data, named)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return oleFormat(data, named)
	case len(data) >= 262 && string(data[257:262]) == "ustar":
		return text.TarGZ
	case len(data) >= 12 && string(data[4:8]) == "ftyp":
		return isoMediaFormat(string(data[8:12]))
	case len(data) >= 12 && string(data[:4]) == "RIFF":
		return riffFormat(string(data[8:12]))
	case isBMP(data):
		return text.BMP
	}
	switch mail.IdentifyCMS(data) {
	case mail.NoCMS:
	case mail.DetachedCMS:
		return text.P7S
	default:
		return text.SMIME
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.magic)) {
			return s.format
		}
	}
	if bytes.HasPrefix(data, []byte("\x30\x26\xb2\x75\x8e\x66\xcf\x11")) { // ASF: Windows Media
		if named == text.Audio {
			return text.Audio
		}
		return text.Video
	}
	return text.Unknown
}

// isoMediaFormat tells the files of ISO 14496-12 by their brand.
func isoMediaFormat(brand string) text.Format {
	switch brand {
	case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis":
		return text.HEIC
	case "M4A ", "M4B ", "M4P ":
		return text.Audio
	}
	return text.Video
}

func riffFormat(kind string) text.Format {
	switch kind {
	case "WEBP":
		return text.WEBP
	case "WAVE":
		return text.Audio
	case "AVI ":
		return text.Video
	}
	return text.Unknown
}

// isBMP tells a bitmap by "BM" and the size of the header after it, since two
// letters can begin a text.
func isBMP(data []byte) bool {
	return len(data) > 18 && string(data[:2]) == "BM" && string(data[15:18]) == "\x00\x00\x00" &&
		(data[14] == 12 || data[14] == 40 || data[14] == 52 || data[14] == 56 || data[14] == 108 || data[14] == 124)
}
