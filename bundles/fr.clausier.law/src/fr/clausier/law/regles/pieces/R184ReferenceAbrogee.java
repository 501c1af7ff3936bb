// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.Regle;
import fr.clausier.law.Signaleur;
import fr.clausier.law.droit.Abrogations;
import fr.clausier.law.droit.ReferenceAbrogee;
import fr.clausier.law.regles.Portee;

/** No text of the purchase rests on a repealed text. */
final class R184ReferenceAbrogee implements Regle {

	@Override
	public String id() {
		return "R-184";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			Abrogations.standard().dans(saisi.texte(), saisi.plie()).forEach(r -> signaleur.signaler(saisi.objet(), saisi.trait(), faits(saisi, r)));
		}
	}

	private static Map<String, Object> faits(TexteSaisi saisi, ReferenceAbrogee reference) {
		Map<String, Object> faits = new LinkedHashMap<>(saisi.lieu(reference.trouve(), reference.debut()));
		faits.put("cite", reference.cite());
		faits.put("equivalent", reference.equivalent());
		reference.remplacement().ifPresent(mots -> faits.put("remplacement", Portee.mot(mots)));
		return faits;
	}
}
