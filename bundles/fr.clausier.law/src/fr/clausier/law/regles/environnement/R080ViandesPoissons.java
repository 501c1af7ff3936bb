// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.RESTAURATION__VIANDES_POISSONS;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Restauration;
import fr.clausier.model.strategie.TypeAcheteur;

/** Durable and quality meat and fish: all of it for the State and its establishments, a share for the others. */
final class R080ViandesPoissons extends RegleSurRestauration {

	private static final Set<TypeAcheteur> ETAT = EnumSet.of(TypeAcheteur.ETAT, TypeAcheteur.ETAT_CENTRALE, TypeAcheteur.EPA_ETAT);
	private static final FaitBilingue DE_L_ETAT = new FaitBilingue("État et ses établissements", "State and its establishments");
	private static final FaitBilingue DES_AUTRES = new FaitBilingue("acheteurs autres que l'État", "buyers other than the State");

	R080ViandesPoissons() {
		super("R-080");
	}

	@Override
	void verifier(Prestation porteur, Restauration restauration, ContexteRegle contexte, Signaleur signaleur) {
		boolean etat = ETAT.contains(Acheteurs.type(contexte.marche()));
		comparer(restauration, RESTAURATION__VIANDES_POISSONS, contexte.seuil(etat ? "egalim_viandes_poissons_etat" : "egalim_viandes_poissons"), porteur,
				Map.of("acheteurs", etat ? DE_L_ETAT : DES_AUTRES), signaleur);
	}
}
