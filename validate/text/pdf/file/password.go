package file

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"

	"github.com/ledongthuc/pdf"
)

// secret is what an encryption dictionary says of the passwords and the file's
// key (ISO 32000-2, 7.6.4).
type secret struct {
	revision  int
	owner     []byte // O
	user      []byte // U
	ownerKey  []byte // OE
	userKey   []byte // UE
	permitted uint32 // P
	id        []byte // first half of the file identifier
	lengths   []int  // bytes that the key may have; files err in saying it
	plainMeta bool   // metadata isn't encrypted
}

func newSecret(encrypt pdf.Value, id []byte) secret {
	raw := func(key string) []byte { return []byte(encrypt.Key(key).RawString()) }
	s := secret{
		revision: int(encrypt.Key("R").Int64()),
		owner:    raw("O"), user: raw("U"), ownerKey: raw("OE"), userKey: raw("UE"),
		permitted: uint32(encrypt.Key("P").Int64()),
		id:        id,
		lengths:   []int{16, 5},
	}
	if n := encrypt.Key("Length").Int64(); n >= 40 && n <= 128 {
		s.lengths = []int{int(n / 8), 16, 5}
	}
	if metadata := encrypt.Key("EncryptMetadata"); metadata.Kind() == pdf.Bool {
		s.plainMeta = !metadata.Bool()
	}
	return s
}

// passwordPad fills up passwords to 32 bytes; an empty one is all pad.
const passwordPad = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08" +
	"\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// fileKey returns the key that an empty user or owner password gives, and
// whether one of them opens the file.
func (s *secret) fileKey() ([]byte, bool) {
	if s.revision >= 5 {
		return s.longKey()
	}
	if len(s.owner) < 32 || len(s.user) < 16 {
		return nil, false
	}
	for _, n := range s.lengths {
		for _, password := range [][]byte{[]byte(passwordPad), s.userPassword(n)} {
			key := s.shortKey(password, n)
			if s.opens(key) {
				return key, true
			}
		}
	}
	return nil, false
}

// shortKey makes a key of n bytes out of a padded user password (algorithm 2).
func (s *secret) shortKey(password []byte, n int) []byte {
	h := md5.New()
	h.Write(password)
	h.Write(s.owner[:32])
	h.Write(binary.LittleEndian.AppendUint32(nil, s.permitted))
	h.Write(s.id)
	if s.revision >= 4 && s.plainMeta {
		h.Write([]byte{0xff, 0xff, 0xff, 0xff})
	}
	key := h.Sum(nil)
	if s.revision >= 3 {
		for range 50 {
			sum := md5.Sum(key[:n])
			key = sum[:]
		}
	}
	return key[:n]
}

// userPassword returns the padded user password that an empty owner password
// gives (algorithm 7).
func (s *secret) userPassword(n int) []byte {
	key := md5.Sum([]byte(passwordPad))
	if s.revision >= 3 {
		for range 50 {
			key = md5.Sum(key[:])
		}
	}
	password := bytes.Clone(s.owner[:32])
	for round := s.lastRound(); round >= 0; round-- {
		password = rc4Once(key[:n], byte(round), password)
	}
	return password
}

// lastRound is the number of the last of the rounds of RC4 that the revision
// asks for.
func (s *secret) lastRound() int {
	if s.revision >= 3 {
		return 19
	}
	return 0
}

// opens reports whether key is the file's (algorithms 4 to 6).
func (s *secret) opens(key []byte) bool {
	if s.revision < 3 {
		return bytes.Equal(rc4Once(key, 0, []byte(passwordPad)), s.user)
	}
	sum := md5.Sum(append([]byte(passwordPad), s.id...))
	check := sum[:]
	for round := range s.lastRound() + 1 {
		check = rc4Once(key, byte(round), check)
	}
	return bytes.Equal(check, s.user[:16])
}

// rc4Once runs RC4 over data with every byte of the key changed by round.
func rc4Once(key []byte, round byte, data []byte) []byte {
	changed := make([]byte, len(key))
	for i := range key {
		changed[i] = key[i] ^ round
	}
	out := make([]byte, len(data))
	if c, err := rc4.NewCipher(changed); err == nil {
		c.XORKeyStream(out, data)
	}
	return out
}

// longKey returns the key of 32 bytes that files of revision 5 and 6 have
// (algorithm 2.A).
func (s *secret) longKey() ([]byte, bool) {
	if len(s.owner) < 48 || len(s.user) < 48 {
		return nil, false
	}
	user := s.user[:48]
	for _, p := range []struct{ entry, seal, salt []byte }{
		{user, s.userKey, nil},
		{s.owner[:48], s.ownerKey, user},
	} {
		check, keySalt := p.entry[32:40], p.entry[40:48]
		if len(p.seal) < 32 || !bytes.Equal(s.hash(check, p.salt), p.entry[:32]) {
			continue
		}
		return cbc(s.hash(keySalt, p.salt), make([]byte, aes.BlockSize), p.seal[:32]), true
	}
	return nil, false
}

// hash is that of an empty password with salt (revision 5: SHA-256 alone,
// revision 6: algorithm 2.B).
func (s *secret) hash(salt, user []byte) []byte {
	first := sha256.Sum256(append(bytes.Clone(salt), user...))
	k := first[:]
	if s.revision < 6 {
		return k
	}
	for round := 0; ; round++ {
		block := bytes.Repeat(append(bytes.Clone(k), user...), 64)
		c, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(c, k[16:32]).CryptBlocks(block, block)
		rest := 0
		for _, b := range block[:16] {
			rest += int(b) // 256 leaves 1 when divided by 3
		}
		switch rest % 3 {
		case 0:
			sum := sha256.Sum256(block)
			k = sum[:]
		case 1:
			sum := sha512.Sum384(block)
			k = sum[:]
		default:
			sum := sha512.Sum512(block)
			k = sum[:]
		}
		if round >= 63 && int(block[len(block)-1]) <= round-31 {
			return k[:32]
		}
	}
}

// cbc decrypts whole blocks of AES data.
func cbc(key, iv, data []byte) []byte {
	c, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(data)/aes.BlockSize*aes.BlockSize)
	cipher.NewCBCDecrypter(c, iv).CryptBlocks(out, data[:len(out)])
	return out
}
