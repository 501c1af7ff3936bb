// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.dossier.RelevesHeures;
import fr.clausier.law.Severite;
import fr.clausier.law.releve.ReleveHeures;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Tables of hours: there, readable, and of one mind with what was typed. */
final class Releves {

	private Releves() {
	}

	static void verifier(Marche marche, List<Ecart> found) {
		Stream.concat(Stream.of(marche), marche.getLots().stream()).map(Prestation::getRealisation).filter(r -> r != null && r.getReleve() != null && Localisation.chemin(r.eResource()) != null)
				.forEach(r -> verifier(r, found));
	}

	private static void verifier(Realisation realisation, List<Ecart> found) {
		Optional<ReleveHeures> table = RelevesHeures.de(realisation);
		if (table.isEmpty()) {
			boolean outside = RelevesHeures.fichier(realisation).isEmpty();
			signaler(realisation, outside ? "Le relevé «\u00A0" + realisation.getReleve() + "\u00A0» n'est pas dans le dossier d'achat."
					: "Le relevé «\u00A0" + realisation.getReleve() + "\u00A0» est introuvable.", "Copiez le fichier dans le dossier du marché et donnez son nom.", found);
			return;
		}
		table.get().anomalies().forEach(a -> signaler(realisation, a, "Corrigez le relevé.", found));
		if (realisation.getHeures() != null && table.get().lignes() > 0 && realisation.getHeures() != table.get().heures()) {
			signaler(realisation, "Le relevé totalise " + NombresFrancais.heures(table.get().heures()) + ", le texte en dit " + NombresFrancais.heures(realisation.getHeures()) + ".",
					"Gardez l'un des deux.", found);
		}
	}

	private static void signaler(Realisation realisation, String message, String remedy, List<Ecart> found) {
		Localisation.de(realisation, Literals.REALISATION__RELEVE)
				.ifPresent(place -> found.add(new Ecart(Severite.AVERTISSEMENT, place, message, remedy, CodesProbleme.RELEVE)));
	}
}
