// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the data files shipped in the bundles. A missing or malformed file is a defect of the product and throws. */
public final class DonneesYaml {

	private DonneesYaml() {
	}

	/** The content of one file of this bundle, e.g. "parametres.yaml". */
	static Object lire(String fichier) {
		return lire(DonneesYaml.class, fichier);
	}

	/**
	 * The content of one file under {@code donnees/}.
	 *
	 * @param porteur a class of the bundle that holds the file
	 * @param fichier its path below that folder
	 */
	public static Object lire(Class<?> porteur, String fichier) {
		String chemin = "/donnees/" + fichier;
		try (InputStream flux = porteur.getResourceAsStream(chemin)) {
			if (flux == null) {
				throw new IllegalStateException("Fichier de données absent du produit : " + chemin);
			}
			return new Load(LoadSettings.builder().setLabel(chemin).build()).loadFromInputStream(flux);
		} catch (IOException e) {
			throw new UncheckedIOException("Fichier de données illisible : " + chemin, e);
		}
	}

	/** The text under a key; null when absent. */
	public static String texte(Map<?, ?> entree, String cle) {
		Object valeur = entree.get(cle);
		return valeur == null ? null : valeur.toString().strip();
	}

	/** The day under a key; null when absent. */
	public static LocalDate jour(Map<?, ?> entree, String cle) {
		String texte = texte(entree, cle);
		return texte == null ? null : LocalDate.parse(texte);
	}

	/** The decimal under a key; amounts are whole and shares quoted, so nothing passes through a binary fraction. */
	static BigDecimal decimal(Map<?, ?> entree, String cle) {
		return new BigDecimal(texte(entree, cle));
	}
}
