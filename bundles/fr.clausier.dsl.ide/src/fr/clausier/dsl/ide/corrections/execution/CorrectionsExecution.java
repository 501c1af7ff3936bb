// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.execution;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.AccordCadre;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsExecution implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-130", CorrectionsExecution::maximum)
				.pour("R-131", CorrectionsExecution::dureeMaximale, CorrectionsExecution::justifierDuree)
				.pour("R-132", CorrectionsExecution::echangerBornes)
				.pour("R-133", cas -> taux(cas, Literals.PRESTATION__AVANCE, "avance"))
				.pour("R-134", cas -> taux(cas, Literals.PRESTATION__AVANCE, "avance"))
				.pour("R-135", cas -> taux(cas, Literals.PRESTATION__RETENUE_GARANTIE, "retenue de garantie"))
				.pour("R-136", CorrectionsExecution::dureeTotale)
				.pour("R-137", CorrectionsExecution::variantesInterdites, CorrectionsExecution::variantesAutorisees)
				.pour("R-138", CorrectionsExecution::exigences, CorrectionsExecution::variantesInterdites)
				.pour("R-139", CorrectionsExecution::clausesReportees)
				.pour("R-141", CorrectionsExecution::garantieDemandee, CorrectionsExecution::sansGarantie)
				.pour("R-142", CorrectionsExecution::variantesInterdites, CorrectionsExecution::variantesAutorisees);
	}

	private static AccordCadre accordCadre(Cas cas) {
		return cas.marche().getAccordCadre();
	}

	/** The estimated value of a framework agreement is its maximum (R2121-8): the text's own figure when there is one. */
	private static void maximum(Cas cas) {
		Optional<BigDecimal> estimation = Montants.estimation(cas.marche());
		String amount = estimation.map(Valeurs::eurosHT).orElseGet(() -> Champ.chiffre("€ HT"));
		cas.proposer("Fixer le maximum" + estimation.map(v -> " à la valeur estimée : " + amount).orElse(", à chiffrer"), "Maximum ajouté : vérifiez-le.", "Set the maximum",
				r -> r.ajouter(accordCadre(cas), Literals.ACCORD_CADRE__MAXIMUM, "maximum " + amount));
	}

	private static void dureeMaximale(Cas cas) {
		duree(cas, "Ramener la durée à ", cas.nombre("plafond"));
	}

	private static void dureeTotale(Cas cas) {
		duree(cas, "Porter la durée, reconductions comprises, à ", cas.nombre("total"));
	}

	private static void duree(Cas cas, String title, BigDecimal months) {
		if (months != null) {
			String duration = months.toBigInteger() + "\u00A0mois";
			cas.proposer(title + duration, "Durée : " + duration + ".", "Set the duration to " + months.toBigInteger() + " months",
					r -> r.fixer(cas.marche(), Literals.MARCHE__DUREE_MOIS, "durée", duration));
		}
	}

	private static void justifierDuree(Cas cas) {
		cas.proposer("Justifier la durée de l'accord-cadre, à compléter", "Justification à compléter ajoutée.", "Justify the duration, to be completed",
				r -> r.fixer(accordCadre(cas), Literals.ACCORD_CADRE__JUSTIFICATION_DUREE, "justification de durée", Champ.texte("pourquoi l'objet ou les investissements demandent cette durée")));
	}

	private static void echangerBornes(Cas cas) {
		AccordCadre agreement = accordCadre(cas);
		BigDecimal minimum = agreement.getMinimum();
		BigDecimal maximum = agreement.getMaximum();
		cas.proposer("Échanger le minimum et le maximum", "Minimum et maximum échangés.", "Swap the minimum and the maximum",
				r -> r.remplacer(agreement, Literals.ACCORD_CADRE__MINIMUM, Valeurs.eurosHT(maximum)).remplacer(agreement, Literals.ACCORD_CADRE__MAXIMUM, Valeurs.eurosHT(minimum)));
	}

	/** The rate that the law gives for this buyer and this holder. */
	private static void taux(Cas cas, EStructuralFeature feature, String word) {
		BigDecimal rate = cas.nombre("taux");
		if (rate != null) {
			Prestation owner = cas.prestation();
			String percent = Valeurs.pourcent(rate);
			cas.proposer("Écrire « " + word + " " + percent + " »", "Écrit : " + word + " " + percent + ".", "Write « " + word + " " + percent + " »", r -> r.fixer(owner, feature, word, percent));
		}
	}

	private static void variantesInterdites(Cas cas) {
		Marche marche = cas.marche();
		cas.proposer("Interdire les variantes", "Variantes interdites.", "Forbid variants", r -> {
			if (marche.getExigencesVariantes() == null) {
				r.fixer(marche, Literals.MARCHE__VARIANTES, "variantes", "interdites");
			}
		});
	}

	private static void variantesAutorisees(Cas cas) {
		cas.proposer("Autoriser les variantes, exigences à écrire", "Variantes autorisées : écrivez leurs exigences.", "Allow variants, requirements to be written",
				r -> r.fixer(cas.marche(), Literals.MARCHE__VARIANTES, "variantes", "autorisées exigences " + Champ.texte("exigences minimales et conditions de présentation")));
	}

	private static void exigences(Cas cas) {
		cas.proposer("Écrire les exigences des variantes, à compléter", "Exigences à compléter ajoutées.", "Write the requirements of variants, to be completed",
				r -> r.apres(cas.marche(), Literals.MARCHE__VARIANTES, " exigences " + Champ.texte("exigences minimales et conditions de présentation")));
	}

	private static void clausesReportees(Cas cas) {
		cas.proposer("Dire que les clauses valent pour chaque commande ou marché subséquent", "Clauses applicables à chaque commande.", "Say that the clauses hold for every order",
				r -> r.ajouter(accordCadre(cas), Literals.ACCORD_CADRE__CLAUSES_REPORTEES, "clauses applicables à chaque commande"));
	}

	private static void garantieDemandee(Cas cas) {
		garantie(cas, "Demander une garantie à première demande", "Ask for a first-demand guarantee", "garantie à première demande");
	}

	private static void sansGarantie(Cas cas) {
		garantie(cas, "Verser l'avance sans garantie", "Pay the advance without a guarantee", "sans garantie");
	}

	private static void garantie(Cas cas, String title, String english, String words) {
		cas.proposer(title, "Avance : " + words + ".", english, r -> r.apres(cas.prestation(), Literals.PRESTATION__AVANCE, " " + words));
	}
}
