// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.corrections.Remede;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsProcedure implements Famille {

	/** First day of the threshold of 60 000 euros for supplies and services (décret 2025-1386, art. 4). */
	private static final LocalDate RELEVEMENT = LocalDate.of(2026, 4, 1);

	/** The reasons most often met among R2122-1 to R2122-11, in the words of the code. */
	private static final Map<String, String> MOTIFS = new TreeMap<>(Map.of("R2122-1", "urgence impérieuse que l'acheteur ne pouvait pas prévoir",
			"R2122-2", "première consultation sans candidature ni offre", "R2122-3", "un seul opérateur peut fournir la prestation"));

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-010", Procedures::formalisee)
				.pour("R-011", Procedures::mettreEnConcurrence, CorrectionsProcedure::autreMotif)
				.pour("R-013", Procedures::mettreEnConcurrence, CorrectionsProcedure::lancerApres, CorrectionsProcedure::autreMotif)
				.pour("R-014", PetitsLots.PETIT_LOT)
				.pour("R-016", publier("BOAMP", "au BOAMP"), publier("JAL", "dans un journal d'annonces légales"))
				.pour("R-017", CorrectionsProcedure::profil)
				.pour("R-019", CorrectionsProcedure::plafond, CorrectionsProcedure::justifier, CorrectionsProcedure::retirerExigence)
				.pour("R-034", PetitsLots.DISPENSE)
				.pour("R-204", Procedures::mettreEnConcurrence, CorrectionsProcedure::autreMotif);
	}

	private static void autreMotif(Cas cas) {
		Marche marche = cas.marche();
		MOTIFS.forEach((article, reason) -> cas.proposer("Se fonder sur l'article " + article + " : " + reason,
				"Article " + article + " indiqué : conservez les pièces qui l'établissent.", "Rest on article " + article,
				r -> r.fixer(marche, Literals.MARCHE__MOTIF_SANS_PUBLICITE, "motif sans publicité", article)));
	}

	private static void lancerApres(Cas cas) {
		String day = Valeurs.date(RELEVEMENT);
		cas.proposer("Reporter le lancement au " + day + ", premier jour du seuil relevé", "Lancement reporté au " + day + ".",
				"Put the launch off to " + day + ", first day of the raised threshold", r -> r.remplacer(cas.marche(), Literals.MARCHE__LANCEMENT, day));
	}

	private static Remede publier(String medium, String where) {
		return cas -> cas.proposer("Publier l'avis " + where, "Publication " + where + " ajoutée.", "Publish the notice: " + medium,
				r -> r.completer(cas.marche(), Literals.MARCHE__PUBLICITES, "publicité", List.of(medium)));
	}

	private static void profil(Cas cas) {
		Acheteur buyer = cas.marche().getAcheteur();
		cas.proposer("Ajouter chez l'acheteur l'adresse de son profil, à remplir", "Profil d'acheteur ajouté : écrivez son adresse.",
				"Add the address of the buyer profile, to fill in",
				r -> r.fixer(buyer, Literals.ACHETEUR__PROFIL_ACHETEUR, "profil d'acheteur", Champ.texte("adresse du profil d'acheteur")));
	}

	private static void plafond(Cas cas) {
		String ceiling = Valeurs.eurosHT(cas.nombre("plafond"));
		cas.proposer("Ramener le chiffre d'affaires minimal au plafond : " + ceiling, "Chiffre d'affaires minimal ramené à " + ceiling + ".",
				"Bring the minimum turnover down to its ceiling: " + ceiling, r -> r.remplacer(cas.prestation(), Literals.PRESTATION__CA_MINIMAL, ceiling));
	}

	private static void justifier(Cas cas) {
		Prestation contract = cas.prestation();
		String reason = Champ.texte("raison liée à l'objet du marché ou à ses conditions d'exécution");
		cas.proposer("Garder l'exigence et la justifier", "Justification ajoutée : écrivez-la.", "Keep the requirement and justify it", r -> {
			if (contract.getJustificationCA() == null) {
				r.apres(contract, Literals.PRESTATION__CA_MINIMAL, " justification " + reason);
			} else {
				r.remplacer(contract, Literals.PRESTATION__JUSTIFICATION_CA, reason);
			}
		});
	}

	private static void retirerExigence(Cas cas) {
		cas.proposer("Retirer l'exigence de chiffre d'affaires minimal", "Exigence retirée.", "Remove the minimum turnover",
				r -> r.retirer(cas.prestation(), Literals.PRESTATION__CA_MINIMAL));
	}
}
