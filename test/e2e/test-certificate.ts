// A key and a certificate for the https server of the browser tests, which listens on this machine only. Worth nothing
// anywhere else: no browser trusts the certificate unless it is told to ignore errors.
export const testKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgzRRvlyaJkZXtC1Bx
hJaYWB31MYeAKxfkBLqn2D2LPlWhRANCAAQaqb8y8DZu4G9+BW1PtCYJc6hYB7VT
pP29mt5E9UNvMv0NxD+gyZyq7g5qP7UZbSIPyxrEQV6Nf7DBh8pgyvqs
-----END PRIVATE KEY-----`;

export const testCertificate = `-----BEGIN CERTIFICATE-----
MIIBjjCCATOgAwIBAgIUA4E12xUssXF79zb2eKzWlm9IgMkwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQY291bnRlcnNpZ24udGVzdDAgFw0yNjExMjUyMzQ5MjdaGA8y
MTI2MTEwMTIzNDkyN1owGzEZMBcGA1UEAwwQY291bnRlcnNpZ24udGVzdDBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABBqpvzLwNm7gb34FbU+0JglzqFgHtVOk/b2a
3kT1Q28y/Q3EP6DJnKruDmo/tRltIg/LGsRBXo1/sMGHymDK+qyjUzBRMB0GA1Ud
DgQWBBToGNdFudKmuiMjpsq9gQ3RneLpQjAfBgNVHSMEGDAWgBToGNdFudKmuiMj
psq9gQ3RneLpQjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQCu
5kWegPgUNPFATPFxYyibxhupmfpzu2adxfliGTh+yQIhALej4TQ6YmfWcV4S6/KO
p3tyVnVYAIfRAxH9xxrPBTvK
-----END CERTIFICATE-----`;
