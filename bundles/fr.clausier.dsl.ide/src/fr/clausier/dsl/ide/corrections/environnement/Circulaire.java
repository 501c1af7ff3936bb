// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.environnement;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.law.nomenclature.CategorieAgec;
import fr.clausier.model.strategie.PlastiqueUsageUnique;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Restauration;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeEngagement;

/** Shares that the law sets: circular purchases, food, single-use plastic. */
final class Circulaire {

	private Circulaire() {
	}

	/** The yearly minima of the family where they are known, else figures to write. */
	static void contribution(Cas cas) {
		Prestation owner = cas.prestation();
		String code = cas.fait("code");
		Optional<CategorieAgec> family = CategorieAgec.parCode(code);
		BigDecimal year = cas.nombre("annee");
		Optional<BigDecimal> reuse = family.flatMap(f -> f.reemploi(year.intValue())).filter(p -> p.signum() > 0);
		Optional<BigDecimal> recycled = family.flatMap(f -> f.recycle(year.intValue())).filter(p -> p.signum() > 0);
		boolean known = reuse.isPresent() || recycled.isPresent();
		String shares = reuse.map(p -> " réemploi " + Valeurs.pourcent(p)).orElse("") + recycled.map(p -> " recyclé " + Valeurs.pourcent(p)).orElse("");
		cas.proposer("Ajouter la contribution AGEC" + (known ? " :" + shares + ", à vérifier" : ", à chiffrer"), "Contribution ajoutée : vérifiez les parts.", "Add the AGEC contribution",
				r -> r.ajouter(owner, Literals.PRESTATION__AGEC, "agec " + Valeurs.chaine(code) + (known ? shares : " recyclé " + Champ.chiffre("%"))));
	}

	static void engagement(Cas cas) {
		CorrectionsEnvironnement.ajouter(cas, cas.prestation(), TypeEngagement.MATIERES_RECYCLEES);
		CorrectionsEnvironnement.ajouter(cas, cas.prestation(), TypeEngagement.REEMPLOI_REUTILISATION);
	}

	static void partMinimale(Cas cas) {
		Restauration catering = cas.dans(Restauration.class);
		EStructuralFeature share = cas.trait();
		String minimum = Valeurs.pourcent(cas.nombre("minimum"));
		cas.proposer("Porter la part au minimum : " + minimum, "Part portée à " + minimum + ".", "Raise the share to its minimum: " + minimum, r -> r.remplacer(catering, share, minimum));
	}

	static void plastique(Cas cas) {
		PlastiqueUsageUnique plastic = cas.dans(PlastiqueUsageUnique.class);
		String reason = Champ.texte("motif de la dérogation");
		cas.proposer("Écrire le motif de la dérogation, à compléter", "Motif à compléter écrit.", "Write the reason of the derogation, to be completed", r -> {
			if (plastic.getMotif() == null) {
				r.apresObjet(plastic, " motif " + reason);
			} else {
				r.remplacer(plastic, Literals.PLASTIQUE_USAGE_UNIQUE__MOTIF, reason);
			}
		});
		cas.proposer("Retirer « plastique à usage unique » : le marché n'en comprend pas", "Mention retirée.", "Remove « plastique à usage unique »", r -> r.retirerObjet(plastic));
	}
}
