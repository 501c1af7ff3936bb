// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.clausier.law.regles.Acheteurs;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Spaser;

/**
 * What a rule may look at.
 *
 * @param marche     the purchase under check; null when a buyer or a scheme is judged on its own: only their rules run then
 * @param autres     the other purchases of the folder, as they are written
 * @param spasers    the schemes of the folder
 * @param date       the date that fixes the law; null when the purchase has no launch date
 * @param aujourdhui the day; null when it is not known
 * @param seuils     the dated thresholds
 * @param partage    what rules share, see {@link #partager(Class, Function)}
 */
public record ContexteRegle(Marche marche, List<Marche> autres, List<Spaser> spasers, LocalDate date, LocalDate aujourdhui, Seuils seuils,
		Map<Class<?>, Object> partage) {

	/** A context in which the day is not known and nothing is shared yet. */
	public ContexteRegle(Marche marche, List<Marche> autres, List<Spaser> spasers, LocalDate date, Seuils seuils) {
		this(marche, autres, spasers, date, null, seuils, new HashMap<>());
	}

	/** What several rules look at, worked out by the first of them. The purchase does not change while its rules run. */
	public <T> T partager(Class<T> type, Function<ContexteRegle, T> calcul) {
		return type.cast(partage.computeIfAbsent(type, inconnu -> calcul.apply(this)));
	}

	/** The contracts that the purchase ends in: lots, or the undivided purchase. */
	public List<Prestation> prestations() {
		return Lots.de(marche);
	}

	/** What may carry a fact: the purchase, then its lots. */
	public List<Prestation> porteurs() {
		return Stream.<Prestation>concat(Stream.of(marche), marche.getLots().stream()).toList();
	}

	/** Threshold at the date of the law; empty when there is none or the date is unknown. */
	public Optional<BigDecimal> seuil(String cle) {
		return seuils.valeur(cle, date);
	}

	/** European threshold for this buyer and nature at the date of the law, euros HT. */
	public Optional<BigDecimal> seuilEuropeen() {
		return seuils.europeen(marche, date);
	}

	/** Whether the date of the law is known and not before that day. */
	public boolean aCompterDu(LocalDate jour) {
		return date != null && !date.isBefore(jour);
	}

	/** The day on which facts are looked at: today, or the date of the law when that is over or today is not known. */
	public LocalDate jour() {
		return date == null || aujourdhui != null && aujourdhui.isBefore(date) ? aujourdhui : date;
	}

	/** The schemes that commit a buyer. */
	public List<Spaser> schemas(Acheteur acheteur) {
		return spasers.stream().filter(s -> s.getAcheteurs().stream().anyMatch(a -> Acheteurs.memes(a, acheteur))).toList();
	}
}
