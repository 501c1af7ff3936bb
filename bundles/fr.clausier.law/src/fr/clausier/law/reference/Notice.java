// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.law.ExempleRegle;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Severite;
import fr.clausier.law.Statut;
import fr.clausier.law.Typographie;
import fr.clausier.model.calcul.NombresFrancais;

/** What the reference says of one rule, in words. */
final class Notice {

	private Notice() {
	}

	/** The lines of its entry, in the order in which a jurist reads them. */
	static List<Rubrique> rubriques(FicheRegle fiche) {
		List<Rubrique> rubriques = new ArrayList<>();
		ajouter(rubriques, "Gravité", gravite(fiche));
		ajouter(rubriques, "Certitude", certitude(fiche));
		ajouter(rubriques, "Pourquoi ?", fiche.pourquoi());
		ajouter(rubriques, "Source", fiche.source() + ".");
		ajouter(rubriques, "Validité", validite(fiche.de(), fiche.a()));
		ajouter(rubriques, "Dérogation", fiche.derogeable() ? "admise, par écrit et motivée." : "non admise.");
		ajouter(rubriques, "Que faire", fiche.remede());
		if (fiche.correction() != null) {
			ajouter(rubriques, "Correction proposée", fiche.correction().possible() ? "oui." : "non : " + fiche.correction().raison() + ".");
		}
		return rubriques;
	}

	/** Severity in one word, for tables. */
	static String mot(Severite severite) {
		return switch (severite) {
			case ERREUR -> "erreur";
			case AVERTISSEMENT -> "avertissement";
			case CONSEIL -> "conseil";
		};
	}

	/** The lines of an example, and below them what the documents made of the purchase say. */
	static String lignes(ExempleRegle exemple, ExempleRegle.Cas cas) {
		StringBuilder lignes = new StringBuilder(exemple.extrait(cas));
		exemple.pieces(cas).forEach(p -> p.paragraphes().forEach(l -> lignes.append("// ").append(p.code()).append(" produit : ").append(l).append('\n')));
		return lignes.toString();
	}

	/** Title of the text that breaks the rule. */
	static String titreDeclenche(ExempleRegle exemple) {
		return "Ce que la règle signale" + (exemple.date() == null ? "" : ", au " + NombresFrancais.date(exemple.date()));
	}

	private static String gravite(FicheRegle fiche) {
		boolean attend = fiche.severite() != fiche.severiteEffective() && fiche.statut() == Statut.A_VERIFIER;
		return switch (fiche.severiteEffective()) {
			case ERREUR -> "erreur : " + (fiche.derogeable() ? "sauf dérogation, " : "") + "les pièces ne sont pas produites tant qu'elle demeure.";
			case AVERTISSEMENT -> attend ? "avertissement ; une erreur, si la source est confirmée." : "avertissement.";
			case CONSEIL -> "conseil.";
		};
	}

	private static String certitude(FicheRegle fiche) {
		return switch (fiche.statut()) {
			case CONFIRMEE -> "confirmée : la source a été lue.";
			case COHERENCE -> "cohérence : le dossier se contredit ou ne suffit pas, quel que soit le texte.";
			case PRATIQUE -> "usage des acheteurs, sans force obligatoire.";
			case A_VERIFIER -> "à confirmer : un juriste n'a pas encore lu la source.";
		};
	}

	private static String validite(LocalDate de, LocalDate a) {
		if (de == null && a == null) {
			return "sans limite de date.";
		}
		String depuis = de == null ? "" : "consultations lancées à partir du " + NombresFrancais.date(de);
		return a == null ? depuis + "." : (de == null ? "consultations lancées" : depuis + " et") + " jusqu'au " + NombresFrancais.date(a) + ".";
	}

	private static void ajouter(List<Rubrique> rubriques, String titre, String texte) {
		rubriques.add(new Rubrique(Typographie.francaise(titre), Typographie.francaise(texte)));
	}
}
