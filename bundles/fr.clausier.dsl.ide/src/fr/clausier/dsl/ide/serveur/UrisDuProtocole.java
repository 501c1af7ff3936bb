// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/**
 * A file is called by the client as the client called it, and one that the client has not named yet in the plain letters that addresses are
 * made of: many clients compare addresses letter by letter, and take « marchés » for another folder than « march%C3%A9s ».
 */
final class UrisDuProtocole extends UriExtensions {

	private final Map<URI, String> given = new ConcurrentHashMap<>();

	@Override
	public URI toUri(String address) {
		URI uri = super.toUri(address);
		given.putIfAbsent(uri, address);
		return uri;
	}

	@Override
	public String toUriString(URI uri) {
		String known = given.get(uri);
		return known == null ? lettresSimples(super.toUriString(uri)) : known;
	}

	private static String lettresSimples(String address) {
		StringBuilder plain = new StringBuilder();
		for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
			if (b < 0) {
				plain.append('%').append(String.format("%02X", b & 0xFF));
			} else {
				plain.append((char) b);
			}
		}
		return plain.toString();
	}
}
