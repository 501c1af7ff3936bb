// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.spaser;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import fr.clausier.law.CibleSpaser;
import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.RegleSpaser;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.strategie.Spaser;

/** A scheme sets targets for solidarity enterprises, for firms that employ disadvantaged people, and for ecology. */
final class R153CiblesManquantes implements RegleSpaser {

	@Override
	public String id() {
		return "R-153";
	}

	@Override
	public void verifier(Spaser spaser, ContexteRegle contexte, Signaleur signaleur) {
		List<CibleSpaser> absentes = Arrays.stream(CibleSpaser.values()).filter(cible -> !cible.fixee(spaser)).toList();
		if (!absentes.isEmpty()) {
			signaleur.signaler(spaser, ELEMENT__TITRE, Map.of("schema", Schemas.nom(spaser),
					"cibles", FaitBilingue.enumerer(absentes.stream().map(R153CiblesManquantes::nom).toList()),
					"absentes", Portee.mot(String.join(" ", absentes.stream().map(CibleSpaser::name).toList()))));
		}
	}

	private static FaitBilingue nom(CibleSpaser cible) {
		return switch (cible) {
			case SOLIDAIRE -> new FaitBilingue("les entreprises solidaires d'utilité sociale", "solidarity enterprises of social utility");
			case VULNERABLES -> new FaitBilingue("les entreprises employant des personnes défavorisées ou vulnérables",
					"firms that employ disadvantaged or vulnerable people");
			case ECOLOGIQUE -> new FaitBilingue("l'écologie", "ecology");
		};
	}
}
