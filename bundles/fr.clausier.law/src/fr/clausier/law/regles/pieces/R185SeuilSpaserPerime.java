// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;

/** The threshold of a scheme of responsible purchases is no longer 100 million euros. */
final class R185SeuilSpaserPerime implements Regle {

	private static final Pattern ANCIEN = Pattern.compile("(?<![0-9] ?)(?:cent millions|100 ?(?:millions|m€|m d'euros|000 ?000))(?![a-z0-9])");
	/** Who names both amounts tells how it changed. */
	private static final Pattern NOUVEAU = Mots.motif("cinquante millions|50 ?(?:millions|m€|m d'euros|000 ?000)");

	@Override
	public String id() {
		return "R-185";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			String plie = saisi.plie();
			boolean schema = plie.contains("spaser") || plie.contains("schema de promotion des achats");
			if (schema && !NOUVEAU.matcher(plie).find()) {
				Matcher ancien = ANCIEN.matcher(plie);
				while (ancien.find()) {
					signaleur.signaler(saisi.objet(), saisi.trait(), faits(saisi, ancien.start(), ancien.end()));
				}
			}
		}
	}

	private static Map<String, Object> faits(TexteSaisi saisi, int debut, int fin) {
		String trouve = saisi.texte().substring(debut, fin);
		Map<String, Object> faits = new LinkedHashMap<>(saisi.lieu(trouve, debut));
		faits.put("remplacement", Portee.mot(trouve.startsWith("100") ? "50" + trouve.substring(3) : "cinquante" + trouve.substring(4)));
		return faits;
	}
}
