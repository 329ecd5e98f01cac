package site

import (
	"bytes"
	"embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// What reads scans in the page is Tesseract, as tesseract.js-core compiles it for
// WebAssembly, with the data for Norwegian and for telling which way is up. It was
// chosen by measuring, on the pages of validate/ocr's TestRecall, against what else
// there is on npm:
//
//   - tesseract.js-core with SIMD and both engines of Tesseract, 8.1 MB packed with its
//     data, finds 98.6 to 100 percent of the words; the command, with the faster data
//     that Debian packs, 94 to 100.
//   - Without the older engine, which alone tells which way is up, it has 4.6 MB less.
//     It then finds nothing on a page that lies upside down.
//   - tesseract-wasm has 3.2 MB and finds as much. It guesses which way is up, but leaves
//     the turning to others, and hands over no table of blocks and lines, which the lines
//     of the command are made of: pages would be read in another way than by that.
//   - The data "4.0.0_best_int" is as good as "4.0.0", which holds an engine more that
//     nothing asks for, at less than half the size.
//
// All of it is under permissive licences; those texts are in ocr/licenses. The
// packages and their checksums are pinned by ocr/package-lock.json.
//
//go:embed ocr
var recognition embed.FS

// ocrName is what the script with all of it is called. The page fetches it when the
// first scan is met.
const ocrName = "ocr.js"

// packedIn are where the packages hold what ocr.js needs.
var packedIn = struct{ script, core, nor, osd string }{
	"tesseract.js-core/tesseract-core-simd.js",
	"tesseract.js-core/tesseract-core-simd.wasm",
	"@tesseract.js-data/nor/4.0.0_best_int/nor.traineddata.gz",
	"@tesseract.js-data/osd/4.0.0_best_int/osd.traineddata.gz",
}

// readScans makes ocr.js of the packages in modules, a node_modules folder. Other
// versions than those pinned are refused.
func readScans(modules string) (script []byte, licenses string, err error) {
	if err := pinned(modules); err != nil {
		return nil, "", err
	}
	read := func(name string) []byte {
		data, readErr := os.ReadFile(filepath.Join(modules, filepath.FromSlash(name)))
		err = errors.Join(err, readErr)
		return data
	}
	engine, core, nor, osd := read(packedIn.script), read(packedIn.core), read(packedIn.nor), read(packedIn.osd)
	if err != nil {
		return nil, "", fmt.Errorf("reading the packages for OCR: %w", err)
	}
	worker, err := pages.ReadFile("page/scan.js")
	if err != nil {
		return nil, "", fmt.Errorf("reading a part of the page: %w", err)
	}
	packed, err := pack(core)
	if err != nil {
		return nil, "", fmt.Errorf("packing the program for OCR: %w", err)
	}
	if licenses, err = ocrLicenses(); err != nil {
		return nil, "", err
	}
	carried, err := json.Marshal(map[string]string{
		"script": string(engine) + "\n" + string(worker),
		"core":   base64.StdEncoding.EncodeToString(packed),
		"nor":    base64.StdEncoding.EncodeToString(nor),
		"osd":    base64.StdEncoding.EncodeToString(osd),
	})
	if err != nil {
		return nil, "", fmt.Errorf("writing what reads scans as a script: %w", err)
	}
	script = fmt.Appendf(nil, "/*!\n%s*/\nglobalThis.mappesjekkScans = %s;\n", inComment(licenses), carried)
	return script, licenses, nil
}

// pinned fails unless modules holds the versions of ocr/package.json.
func pinned(modules string) error {
	data, err := recognition.ReadFile("ocr/package.json")
	if err != nil {
		return fmt.Errorf("reading which packages OCR needs: %w", err)
	}
	var wanted struct{ Dependencies map[string]string }
	if err := json.Unmarshal(data, &wanted); err != nil {
		return fmt.Errorf("reading which packages OCR needs: %w", err)
	}
	for name, version := range wanted.Dependencies {
		data, err := os.ReadFile(filepath.Join(modules, filepath.FromSlash(name), "package.json"))
		if errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("the package %s is not in %s: run npm ci with cmd/mappesjekk-web/site/ocr/package-lock.json", name, modules)
		}
		if err != nil {
			return fmt.Errorf("reading the package %s: %w", name, err)
		}
		var has struct{ Version string }
		if err := json.Unmarshal(data, &has); err != nil {
			return fmt.Errorf("reading the package %s: %w", name, err)
		}
		if has.Version != version {
			return fmt.Errorf("the package %s is version %s, not %s: run npm ci with cmd/mappesjekk-web/site/ocr/package-lock.json", name, has.Version, version)
		}
	}
	return nil
}

// ocrLicenses returns the licences of all that ocr.js holds.
func ocrLicenses() (string, error) {
	entries, err := recognition.ReadDir("ocr/licenses")
	if err != nil {
		return "", fmt.Errorf("reading the licences of OCR: %w", err)
	}
	var b strings.Builder
	for _, e := range entries {
		text, err := recognition.ReadFile("ocr/licenses/" + e.Name())
		if err != nil {
			return "", fmt.Errorf("reading the licences of OCR: %w", err)
		}
		fmt.Fprintf(&b, "%s\n\n%s\n\n", strings.TrimSuffix(e.Name(), ".txt"), bytes.TrimSpace(text))
	}
	return b.String(), nil
}
