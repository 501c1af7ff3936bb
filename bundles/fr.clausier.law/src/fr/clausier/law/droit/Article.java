// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One article of the code de la commande publique: its text, its place in the plan, and what Clausier says of it. */
public final class Article {

	private final String numero;
	private final List<String> plan;
	private final List<String> textes;
	private final FicheArticle fiche;
	private final List<Redaction> redactions;

	/**
	 * @param textes wordings that the source prints, oldest first; the last is the one of its date
	 * @param fiche  what Clausier says of it; null when nothing
	 */
	Article(String numero, List<String> plan, List<String> textes, FicheArticle fiche) {
		this.numero = numero;
		this.plan = List.copyOf(plan);
		this.textes = List.copyOf(textes);
		this.fiche = fiche;
		Optional<String> texte = textes.isEmpty() ? Optional.empty() : Optional.of(textes.getLast());
		this.redactions = fiche == null ? List.of(new Redaction(null, null, texte, "", "", true)) : List.copyOf(fiche.redactions(texte));
	}

	/** The number as data write it, "L2113-10". */
	public String numero() {
		return numero;
	}

	/** The number as a text writes it, "L. 2113-10". */
	public String libelle() {
		return NumeroArticle.usuel(numero);
	}

	/** Headings above the article, from the part of the code down to its paragraph; empty for one that the source lacks. */
	public List<String> plan() {
		return plan;
	}

	/** One French sentence, without legal force; empty for an article that nothing in Clausier cites. */
	public Optional<String> resume() {
		return fiche == null ? Optional.empty() : Optional.of(fiche.resume());
	}

	/** The latest wording, its known changes made; empty when the source lacks the article. */
	public String texte() {
		return redactions.getLast().texte().orElse("");
	}

	/** The words exactly as the source prints them; empty when it lacks the article. */
	public String texteSource() {
		return textes.isEmpty() ? "" : textes.getLast();
	}

	/** What to know when reading the latest wording; empty when nothing. */
	public String remarque() {
		return redactions.getLast().remarque();
	}

	/** Known wordings, oldest first; one at least. An article without known dates has one, undated. */
	public List<Redaction> redactions() {
		return redactions;
	}

	/** Older wordings that the source prints without saying until when they applied, oldest first. */
	public List<String> redactionsSansDate() {
		return textes.isEmpty() ? List.of() : textes.subList(0, textes.size() - 1);
	}

	/**
	 * The wording of that day.
	 *
	 * @param date null for the latest one
	 * @return empty when the article did not exist, or no longer
	 */
	public Optional<Redaction> redaction(LocalDate date) {
		return date == null ? Optional.of(redactions.getLast()) : redactions.stream().filter(r -> r.enVigueur(date)).findFirst();
	}

	/** Whether {@link #texte()} is the wording of that day; true when no source says since when it applies. */
	public boolean enVigueur(LocalDate date) {
		return redactions.getLast().enVigueur(date);
	}

	/** Whether a source gives a date to one of its wordings. */
	public boolean datee() {
		return redactions.size() > 1 || redactions.getLast().de() != null || redactions.getLast().a() != null;
	}

	/** Everything that a search looks at, most telling first. */
	List<String> recherche() {
		List<String> champs = new ArrayList<>(List.of(resume().orElse("")));
		champs.add(String.join(" ", plan));
		champs.add(texte());
		return champs;
	}

	@Override
	public String toString() {
		return "article " + libelle();
	}
}
