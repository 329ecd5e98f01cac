package text

// Format names a kind of file by its usual extension.
type Format string

// The formats that mappesjekk knows by name. Not all of them can be read.
const (
	Unknown Format = ""
	PDF     Format = "pdf"
	DOCX    Format = "docx"
	DOC     Format = "doc"
	ODT     Format = "odt"
	RTF     Format = "rtf"
	XLSX    Format = "xlsx"
	XLS     Format = "xls"
	ODS     Format = "ods"
	PPTX    Format = "pptx"
	PPT     Format = "ppt"
	ODP     Format = "odp"
	Pages   Format = "pages" // Numbers and Keynote too
	Plain   Format = "txt"
	HTML    Format = "html"
	XML     Format = "xml"
	// Arkivmelding is the XML that a case system sends along with documents.
	Arkivmelding Format = "arkivmelding"
	// SMIME is a signed or encrypted message or file, P7S a signature on its own.
	SMIME Format = "p7m"
	P7S   Format = "p7s"
	// Wrapping only tells of the package that it came in: an envelope, a table of
	// what was signed.
	Wrapping Format = "wrapping"
	EML      Format = "eml"
	MSG      Format = "msg"
	WEBP     Format = "webp"
	// MBOX holds several mails, one behind the other.
	MBOX   Format = "mbox"
	ZIP    Format = "zip"
	ASiCE  Format = "asice"
	SevenZ Format = "7z"
	TarGZ  Format = "tar.gz"
	JPEG   Format = "jpg"
	PNG    Format = "png"
	GIF    Format = "gif"
	BMP    Format = "bmp"
	TIFF   Format = "tif"
	HEIC   Format = "heic"
	// OtherArchive is an archive of a kind that is not opened here, such as RAR.
	OtherArchive Format = "archive"
	// Shortcut is a file that only leads to a document on the net, as Google's
	// programs leave them in a folder.
	Shortcut Format = "shortcut"
	Audio    Format = "audio"
	Video    Format = "video"
)

// Picture reports whether f is a format of single pictures, whose text only OCR
// can get.
func (f Format) Picture() bool {
	switch f {
	case JPEG, PNG, GIF, BMP, TIFF, WEBP, HEIC:
		return true
	}
	return false
}

// Paged reports whether a reader makes a page of each page, sheet, slide or frame of
// a document of this format; see Content.Paged.
func (f Format) Paged() bool {
	switch f {
	case PDF, XLSX, XLS, ODS, PPTX, ODP, TIFF, Pages:
		return true
	}
	return false
}
