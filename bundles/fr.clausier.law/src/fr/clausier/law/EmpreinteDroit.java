// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which data the law of this product is made of: a figure that changes with the first byte of one of its files. */
public final class EmpreinteDroit {

	private static final class Calculee {
		static final String SHA_256 = calculer();
	}

	private EmpreinteDroit() {
	}

	/** SHA-256 of all data of the law, 64 digits. */
	public static String sha256() {
		return Calculee.SHA_256;
	}

	/** The files that count, below {@code donnees/}; examples and notes about sources change no finding. */
	static List<String> fichiers() {
		Stream<String> rules = FamilleRegles.toutes().stream().map(f -> "regles/" + f.cle() + ".yaml");
		Stream<String> names = Stream.of("agec58-cpv.txt", "agec58.csv", "ccag.yaml", "cpv.txt", "decp.txt", "departements.txt", "eforms.txt", "insertion.yaml", "labels.yaml",
				"main-oeuvre.csv", "nuts.txt", "regions.txt", "synonymes.txt").map(n -> "nomenclatures/" + n);
		return Stream.of(Stream.of("parametres.yaml", "services_specifiques.yaml", "droit/abrogations.yaml", "droit/articles.yaml", "droit/code.txt.gz", "regles/familles.yaml"), rules, names)
				.flatMap(s -> s).sorted().toList();
	}

	private static String calculer() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String file : fichiers()) {
				digest.update(file.getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
				digest.update(octets(file));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Toute machine Java sait calculer SHA-256.", e);
		}
	}

	private static byte[] octets(String file) {
		try (InputStream in = EmpreinteDroit.class.getResourceAsStream("/donnees/" + file)) {
			if (in == null) {
				throw new IllegalStateException("Fichier de données absent du produit : " + file);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException("Fichier de données illisible : " + file, e);
		}
	}
}
