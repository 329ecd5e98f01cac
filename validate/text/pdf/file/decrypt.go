package file

import (
	"crypto/aes"
	"crypto/md5"
	"fmt"

	"github.com/ledongthuc/pdf"
)

// method is a way of encrypting strings or streams, named as in crypt filters.
type method string

const (
	identity method = "Identity"
	byRC4    method = "V2"
	byAES128 method = "AESV2"
	byAES256 method = "AESV3"
)

// decrypter decrypts the strings and streams of a file that opens without a
// password. The zero value leaves all as it is.
type decrypter struct {
	key       []byte
	strings   method
	streams   method
	files     method // embedded files
	filters   pdf.Value
	plainMeta bool
}

// newDecrypter returns the decrypter for a file with the encryption dictionary
// encrypt and the identifier id. The error is ErrPassword if text is encrypted
// and neither an empty user nor an empty owner password opens the file.
// Attached files may need a password on their own; they stay encrypted.
func newDecrypter(encrypt pdf.Value, id []byte) (decrypter, error) {
	if encrypt.Kind() != pdf.Dict {
		return decrypter{}, fmt.Errorf("%w: encryption dictionary", ErrMalformed)
	}
	if encrypt.Key("Filter").Name() != "Standard" {
		return decrypter{}, ErrPassword
	}
	d := decrypter{strings: byRC4, streams: byRC4, files: byRC4}
	if encrypt.Key("V").Int64() >= 4 {
		d.filters = encrypt.Key("CF")
		d.strings = d.filter(encrypt.Key("StrF").Name())
		d.streams = d.filter(encrypt.Key("StmF").Name())
		d.files = d.streams
		if own := encrypt.Key("EFF").Name(); own != "" {
			d.files = d.filter(own)
		}
	}
	s := newSecret(encrypt, id)
	d.plainMeta = s.plainMeta
	key, ok := s.fileKey()
	d.key = key
	if !ok && (d.strings != identity || d.streams != identity) {
		return decrypter{}, ErrPassword
	}
	return d, nil
}

// filter returns the method of the crypt filter with that name.
func (d *decrypter) filter(name string) method {
	if name == "" || name == string(identity) {
		return identity
	}
	switch m := method(d.filters.Key(name).Key("CFM").Name()); m {
	case byRC4, byAES128, byAES256:
		return m
	}
	return identity
}

// string decrypts a string of object n.
func (d *decrypter) string(n int, generation int64, data []byte) []byte {
	return d.decrypt(d.strings, n, generation, data)
}

// stream decrypts the data of stream v, which is object n.
func (d *decrypter) stream(v pdf.Value, n int, generation int64, data []byte) []byte {
	m := d.streams
	switch v.Key("Type").Name() {
	case "Metadata":
		if d.plainMeta {
			m = identity
		}
	case "EmbeddedFile":
		m = d.files
	}
	names, params := filtersOf(v)
	if len(names) > 0 && names[0] == "Crypt" {
		m = d.filter(params[0].Key("Name").Name())
	}
	return d.decrypt(m, n, generation, data)
}

func (d *decrypter) decrypt(m method, n int, generation int64, data []byte) []byte {
	if len(d.key) == 0 {
		return data
	}
	switch m {
	case byRC4:
		return rc4Once(d.objectKey(n, generation, ""), 0, data)
	case byAES128:
		return unAES(d.objectKey(n, generation, "sAlT"), data)
	case byAES256:
		return unAES(d.key, data)
	}
	return data
}

// objectKey is the key for what is in one object (algorithm 1).
func (d *decrypter) objectKey(n int, generation int64, salt string) []byte {
	key := append([]byte(nil), d.key...)
	key = append(key, byte(n), byte(n>>8), byte(n>>16), byte(generation), byte(generation>>8))
	sum := md5.Sum(append(key, salt...))
	return sum[:min(len(d.key)+5, len(sum))]
}

// unAES decrypts data that begins with its initialization vector and takes off
// the padding, where there is a right one.
func unAES(key, data []byte) []byte {
	if len(data) < 2*aes.BlockSize {
		return nil
	}
	out := cbc(key, data[:aes.BlockSize], data[aes.BlockSize:])
	if len(out) == 0 {
		return nil
	}
	if pad := int(out[len(out)-1]); pad >= 1 && pad <= aes.BlockSize {
		out = out[:len(out)-pad]
	}
	return out
}
