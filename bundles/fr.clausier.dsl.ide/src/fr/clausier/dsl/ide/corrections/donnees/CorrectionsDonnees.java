// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.donnees;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Lignes;
import fr.clausier.dsl.ide.retouches.Noeuds;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.ConsiderationEnvironnementale;
import fr.clausier.model.strategie.ConsiderationSociale;
import fr.clausier.model.strategie.DonneesEssentielles;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsDonnees implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-160", CorrectionsDonnees::projeter)
				.pour("R-161", CorrectionsDonnees::retirerAucune)
				.pour("R-163", CorrectionsDonnees::accordCadre)
				.pour("R-166", Avis::decrire, Avis::aucunAchat)
				.pour("R-167", Avis::reservations)
				.pour("R-168", Avis::justifier, Avis::raccourcir)
				.pour("R-169", Avis::ponderation)
				.pour("R-170", CorrectionsDonnees::liste);
	}

	/** What the contract itself says, inherited clauses included. */
	private static void projeter(Cas cas) {
		DonneesEssentielles data = cas.dans(DonneesEssentielles.class);
		MarcheEffectif effective = MarcheEffectif.de(cas.marche());
		Prestation contract = Lots.de(effective.marche()).stream().filter(l -> effective.original(l) == data.eContainer()).findFirst().orElse(null);
		EStructuralFeature feature = cas.trait();
		if (contract != null && feature != null) {
			String words = mots(feature == Literals.DONNEES_ESSENTIELLES__CONSIDERATIONS_SOCIALES ? Considerations.sociales(contract) : Considerations.environnementales(contract));
			cas.proposer("Déclarer ce que dit le marché : " + words, "Considérations déclarées : " + words + ".", "Declare what the contract says", r -> liste(r, data, feature, words));
		}
	}

	private static String mots(Collection<? extends Enumerator> considerations) {
		return considerations.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "));
	}

	/** Puts other values in the place of all those of a list. */
	static void liste(Retouches edits, EObject owner, EStructuralFeature feature, String values) {
		List<INode> nodes = Noeuds.de(owner, feature);
		edits.remplacer(owner, Noeuds.debut(nodes.get(0)), Noeuds.fin(nodes.get(nodes.size() - 1)), values);
	}

	private static void retirerAucune(Cas cas) {
		DonneesEssentielles data = cas.dans(DonneesEssentielles.class);
		boolean social = data.getConsiderationsSociales().size() > 1 && data.getConsiderationsSociales().contains(ConsiderationSociale.AUCUNE);
		EStructuralFeature feature = social ? Literals.DONNEES_ESSENTIELLES__CONSIDERATIONS_SOCIALES : Literals.DONNEES_ESSENTIELLES__CONSIDERATIONS_ENVIRONNEMENTALES;
		int index = social ? data.getConsiderationsSociales().indexOf(ConsiderationSociale.AUCUNE)
				: data.getConsiderationsEnvironnementales().indexOf(ConsiderationEnvironnementale.AUCUNE);
		cas.proposerSur("Retirer « aucune »", "« aucune » retirée.", "Remove « aucune »", r -> r.retirerValeur(data, feature, index));
	}

	private static void accordCadre(Cas cas) {
		DonneesEssentielles data = cas.dans(DonneesEssentielles.class);
		String id = cas.fait("accordCadre");
		cas.proposerSur("Indiquer l'accord-cadre " + id, "Accord-cadre " + id + " indiqué.", "Name framework agreement " + id,
				r -> r.fixer(data, Literals.DONNEES_ESSENTIELLES__ID_ACCORD_CADRE, "accord-cadre", Valeurs.chaine(id)));
	}

	/** The yearly list of a year holds the contracts notified in it. */
	private static void liste(Cas cas) {
		Realisation done = cas.dans(Realisation.class);
		Prestation contract = cas.prestation();
		String statement = "liste annuelle " + done.getNotifieLe().getYear();
		cas.proposer("Noter l'inscription du marché à la liste annuelle " + done.getNotifieLe().getYear(), "Inscription notée : faites paraître la liste au premier trimestre.",
				"Note that the contract is in the yearly list", r -> {
					if (contract.getDonneesEssentielles() == null) {
						r.ajouter(contract, Literals.PRESTATION__DONNEES_ESSENTIELLES, Lignes.bloc("données essentielles", List.of(statement)));
					} else {
						r.ajouter(contract.getDonneesEssentielles(), Literals.DONNEES_ESSENTIELLES__LISTE_ANNUELLE, statement);
					}
				});
	}
}
