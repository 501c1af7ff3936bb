// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.droit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.clausier.law.CatalogueRegles;
import fr.clausier.law.FicheRegle;
import fr.clausier.law.Regime;
import fr.clausier.law.Regimes;
import fr.clausier.law.Seuil;
import fr.clausier.law.Seuils;
import fr.clausier.law.Statut;
import fr.clausier.model.calcul.NombresFrancais;

/**
 * The law that a consultation launched that day follows, as far as Clausier knows it.
 *
 * @param date     the day
 * @param seuils   thresholds, one a key; without amount when no source gives one for that day
 * @param regimes  changes of law, in force or still to come; the value says which
 * @param articles articles of which a wording is dated; the value says which wording applies
 * @param regles   rules that check such a consultation
 */
public record DroitApplicable(LocalDate date, List<Disposition> seuils, List<Disposition> regimes, List<Disposition> articles,
		List<Disposition> regles) {

	/** Value of a change of law, or of an article, that applies that day. */
	public static final String EN_VIGUEUR = "en vigueur";

	/** Value of a threshold that no source gives for that day. */
	public static final String SANS_VALEUR = "sans valeur connue à cette date";

	/** The law of that day. */
	public static DroitApplicable au(LocalDate date) {
		Objects.requireNonNull(date);
		return new DroitApplicable(date, seuils(date), regimes(date), articles(date), regles(date));
	}

	private static List<Disposition> seuils(LocalDate date) {
		Map<String, Disposition> parCle = new LinkedHashMap<>();
		Seuils.standard().tous().forEach(s -> parCle.computeIfAbsent(s.cle(), cle -> Seuils.standard().seuil(cle, date).map(DroitApplicable::seuil)
				.orElseGet(() -> Disposition.de(cle, s.libelle(), SANS_VALEUR, null, null, "", false))));
		return List.copyOf(parCle.values());
	}

	private static Disposition seuil(Seuil s) {
		String valeur = NombresFrancais.nombre(s.valeur()) + NombresFrancais.INSECABLE + s.unite();
		return new Disposition(s.cle(), s.libelle(), valeur, s.valeur(), s.unite(), s.de(), s.a(), s.source(), s.confirme());
	}

	private static List<Disposition> regimes(LocalDate date) {
		return Regimes.standard().tous().stream().map(r -> Disposition.de(r.cle(), r.libelle(), etat(r, date), r.de(), null, r.source(), r.confirme())).toList();
	}

	private static String etat(Regime regime, LocalDate date) {
		return date.isBefore(regime.de()) ? "pas encore en vigueur" : EN_VIGUEUR;
	}

	private static List<Disposition> articles(LocalDate date) {
		return Articles.standard().tous().stream().filter(Article::datee).map(a -> article(a, date)).toList();
	}

	private static Disposition article(Article article, LocalDate date) {
		String resume = article.resume().orElse("");
		Redaction derniere = article.redactions().getLast();
		return article.redaction(date).map(r -> Disposition.de(article.numero(), resume, r.equals(derniere) ? EN_VIGUEUR : "rédaction antérieure", r.de(), r.a(),
				r.source().isEmpty() ? derniere.source() : r.source(), r.confirme()))
				.orElseGet(() -> Disposition.de(article.numero(), resume, "n'existait pas encore", derniere.de(), derniere.a(), derniere.source(), derniere.confirme()));
	}

	private static List<Disposition> regles(LocalDate date) {
		return CatalogueRegles.standard().fiches().stream().filter(f -> f.enVigueur(date)).map(DroitApplicable::regle).toList();
	}

	private static Disposition regle(FicheRegle fiche) {
		String severite = switch (fiche.severiteEffective()) {
			case ERREUR -> "erreur";
			case AVERTISSEMENT -> "avertissement";
			case CONSEIL -> "conseil";
		};
		return Disposition.de(fiche.id(), fiche.titre(), severite, fiche.de(), fiche.a(), fiche.source(),
				fiche.statut() == Statut.CONFIRMEE || fiche.statut() == Statut.COHERENCE);
	}
}
