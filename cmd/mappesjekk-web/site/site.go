// Package site builds the page that checks case folders in a browser, as a folder
// and as a single file. Either works from a web server and from a disk, and asks
// for nothing once it is open.
package site

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// File is a file that was written.
type File struct {
	Path string
	Size int // bytes
}

// Where the page goes in the folder that it is built in.
const (
	singleName = "mappesjekk.html"
	folderName = "mappesjekk"
)

// Build compiles the program and writes the page to dir: mappesjekk.html, which
// holds everything, and the folder mappesjekk with index.html. It returns what it
// wrote. The same sources and the same Go give the same bytes.
//
// modules is a folder in which npm has put the packages of ocr/package-lock.json; the
// page of the folder then reads scans too. Empty: it does not.
func Build(ctx context.Context, dir, modules string) ([]File, error) {
	inSingle, inFolder := scansUnread, scansUnread
	var ocr []byte
	var ocrLicenses string
	var err error
	if modules != "" {
		inSingle, inFolder = scansBeside, scansRead
		if ocr, ocrLicenses, err = readScans(modules); err != nil {
			return nil, err
		}
	}
	p, err := compile(ctx)
	if err != nil {
		return nil, err
	}
	parts, err := assemble(p)
	if err != nil {
		return nil, err
	}
	single, err := parts.single(inSingle)
	if err != nil {
		return nil, err
	}
	index, err := parts.index(inFolder)
	if err != nil {
		return nil, err
	}
	files := []made{
		{singleName, single},
		{filepath.Join(folderName, "index.html"), index},
		{filepath.Join(folderName, styleName), parts.style},
		{filepath.Join(folderName, programName), parts.program},
		{filepath.Join(folderName, scriptName), parts.script},
		{filepath.Join(folderName, "licenses.txt"), []byte(p.licenses + ocrLicenses)},
	}
	if ocr != nil {
		files = append(files, made{filepath.Join(folderName, ocrName), ocr})
	}
	return writeAll(dir, files)
}

// made is a file of the page.
type made struct {
	name string
	data []byte
}

// writeAll writes files to dir.
func writeAll(dir string, files []made) ([]File, error) {
	var written []File
	for _, f := range files {
		path := filepath.Join(dir, f.name)
		err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, f.data, 0o666))
		if err != nil {
			return written, fmt.Errorf("writing the page: %w", err)
		}
		written = append(written, File{path, len(f.data)})
	}
	return written, nil
}
