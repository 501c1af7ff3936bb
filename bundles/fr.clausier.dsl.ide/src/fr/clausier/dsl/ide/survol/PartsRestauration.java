// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.survol;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.law.Reperes;
import fr.clausier.law.Seuil;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Restauration;

/** The shares of public catering beside the least that the law asks for, at the place and the date of the purchase. */
final class PartsRestauration {

	private PartsRestauration() {
	}

	static String de(Restauration catering) {
		Marche marche = EcoreUtil2.getContainerOfType(catering, Marche.class);
		if (marche == null) {
			return "";
		}
		Reperes law = Reperes.de(marche);
		return ligne("Produits durables et de qualité", catering.getDurable(), law.restaurationDurable()) + ligne("Produits biologiques", catering.getBio(), law.restaurationBio())
				+ ligne("Viandes et poissons durables", catering.getViandesPoissons(), law.restaurationViandesPoissons());
	}

	private static String ligne(String what, BigDecimal written, Optional<Seuil> least) {
		if (written == null && least.isEmpty()) {
			return "";
		}
		String share = written == null ? "non précisés" : "**" + NombresFrancais.pourcent(written) + "**";
		String law = least.map(s -> ", minimum " + NombresFrancais.pourcent(s.valeur()) + (written == null ? "" : written.compareTo(s.valeur()) < 0 ? " **non atteint**" : " atteint") + " ("
				+ s.source() + (s.confirme() ? "" : ", à confirmer") + ")").orElse(", minimum inconnu à cette date");
		return "- " + what + "\u00A0: " + share + law + "\n";
	}
}
