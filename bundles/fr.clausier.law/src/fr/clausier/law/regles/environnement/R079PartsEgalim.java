// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.RESTAURATION__BIO;
import static fr.clausier.model.strategie.StrategiePackage.Literals.RESTAURATION__DURABLE;

import java.util.Map;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Restauration;

/** Shares of durable and of organic products in public catering, by territory and by date. */
final class R079PartsEgalim extends RegleSurRestauration {

	private static final FaitBilingue DURABLES = new FaitBilingue("produits durables et de qualité", "durable and quality products");
	private static final FaitBilingue BIO = new FaitBilingue("produits biologiques", "organic products");

	R079PartsEgalim() {
		super("R-079");
	}

	@Override
	void verifier(Prestation porteur, Restauration restauration, ContexteRegle contexte, Signaleur signaleur) {
		TerritoireEgalim lieu = TerritoireEgalim.de(contexte.marche().getAcheteur());
		comparer(restauration, RESTAURATION__DURABLE, contexte.seuil("egalim_durable_" + lieu.cle()), porteur, Map.of("produits", DURABLES, "territoire", lieu.nom()), signaleur);
		comparer(restauration, RESTAURATION__BIO, contexte.seuil("egalim_bio_" + lieu.cle()), porteur, Map.of("produits", BIO, "territoire", lieu.nom()), signaleur);
	}
}
