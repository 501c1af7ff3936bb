// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import fr.clausier.clauses.bibliotheque.Inventaire;
import fr.clausier.clauses.bibliotheque.Inventaire.Entree;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.dsl.dossier.CodesProbleme;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.BibliothequeClauses;

/** Lists the clauses that are in force for a folder: version, where each comes from, what replaces it or why it is not used. */
public final class Clauses implements Verbe {

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the date of a call that names none */
	public Clauses(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "clauses";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.DATE, Option.FORMAT);
	}

	@Override
	public Objet objet() {
		return Objet.DOSSIER_FACULTATIF;
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect {
		LocalDate day = appel.date().orElseGet(aujourdHui);
		Optional<DossierLu> dossier = appel.avecDossier() ? Optional.of(LecteurDossier.lire(appel.dossier())) : Optional.empty();
		List<Probleme> problems = dossier.map(d -> problemes(d, day)).orElse(List.of());
		dossier.ifPresent(d -> sortie.problemes(problems, d.racine()));
		List<BibliothequeClauses> buyer = dossier.map(DossierLu::bibliotheques).orElse(List.of());
		JsonArray clauses = new JsonArray();
		int used = 0;
		int asleep = 0;
		List<Entree> entries = Inventaire.de(buyer);
		for (Entree entry : entries) {
			clauses.add(json(entry, day));
			sortie.dire(ligne(entry, day));
			used += entry.employee() ? 1 : 0;
			asleep += entry.employee() && !entry.enVigueur(day) ? 1 : 0;
		}
		sortie.donnees("clauses", clauses);
		sortie.dire(Bilan.nombre(used, "clause disponible", "clauses disponibles") + " sur " + entries.size()
				+ (asleep == 0 ? "." : ", dont " + asleep + " au fondement hors de vigueur le " + NombresFrancais.date(day) + "."));
		return sortie.finir(Bilan.code(problems));
	}

	/** Whatever bars reading the folder, and what is wrong with its libraries; a folder may hold libraries only. */
	private static List<Probleme> problemes(DossierLu dossier, LocalDate day) {
		return VerificationDossier.verifier(dossier, day, day).stream().filter(p -> !p.code().equals(CodesProbleme.SANS_ACHAT))
				.filter(p -> p.fichier().toString().endsWith(".clauses") || dossier.problemes().contains(p)).toList();
	}

	private static String ligne(Entree entry, LocalDate day) {
		StringBuilder line = new StringBuilder("%-18s %-10s %-10s ".formatted(entry.clause().getName(), entry.document(), entry.version()));
		line.append(entry.provenance().isEmpty() ? "nationale" : entry.provenance()).append(" : ").append(entry.clause().getTitre());
		if (entry.clause().getRemplace() != null) {
			line.append(" [remplace ").append(entry.clause().getRemplace().getName()).append(']');
		}
		if (entry.remplacant() != null) {
			line.append(" [remplacée par ").append(entry.remplacant().getName()).append(']');
		}
		if (entry.motif() != null) {
			line.append(" [désactivée").append(entry.motif().isEmpty() ? "]" : " : " + entry.motif().replaceAll("\\s+", " ") + "]");
		}
		if (!entry.enVigueur(day)) {
			line.append(" [fondement hors de vigueur]");
		}
		return line.toString();
	}

	private static JsonObject json(Entree entry, LocalDate day) {
		JsonObject object = new JsonObject();
		object.addProperty("id", entry.clause().getName());
		object.addProperty("titre", entry.clause().getTitre());
		object.addProperty("document", entry.document());
		object.addProperty("version", entry.version());
		object.addProperty("provenance", entry.provenance().isEmpty() ? "nationale" : entry.provenance());
		object.addProperty("employee", entry.employee());
		object.addProperty("remplace", entry.clause().getRemplace() == null ? null : entry.clause().getRemplace().getName());
		object.addProperty("remplaceePar", entry.remplacant() == null ? null : entry.remplacant().getName());
		object.addProperty("desactivee", entry.motif());
		object.addProperty("enVigueur", entry.enVigueur(day));
		JsonArray basis = new JsonArray();
		entry.fondement().forEach(basis::add);
		object.add("fondement", basis);
		return object;
	}
}
