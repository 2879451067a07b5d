package org.wis.certdocument;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key that signs, with what proves whose it is.
 *
 * @param key   the private key, in memory or behind a provider
 * @param chain the signer's certificate first, then those of its issuers
 */
record Signer(PrivateKey key, List<X509Certificate> chain) {

    X509Certificate certificate() {
        return chain.get(0);
    }
}
