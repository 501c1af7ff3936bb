// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

/** What is judged together: the purchases of a folder, the schemes that bind them and the policies of their buyers. */
public final class Portefeuille {

	private final List<Marche> marches;
	private final List<Spaser> spasers;
	private final List<Politique> politiques;
	/** Each purchase is read by the rules of all others: what its lots inherit is worked out once. */
	private final Map<Marche, MarcheEffectif> effectifs = new IdentityHashMap<>();
	private final Function<Marche, MarcheEffectif> source;
	private final LocalDate aujourdhui;

	/**
	 * @param source how to get what a purchase's lots inherit, for callers that keep it between two checks
	 */
	public Portefeuille(Collection<Marche> marches, Collection<Spaser> spasers, Collection<Politique> politiques, Function<Marche, MarcheEffectif> source) {
		this(marches, spasers, politiques, source, null);
	}

	private Portefeuille(Collection<Marche> marches, Collection<Spaser> spasers, Collection<Politique> politiques,
			Function<Marche, MarcheEffectif> source, LocalDate aujourdhui) {
		this.marches = List.copyOf(marches);
		this.spasers = List.copyOf(spasers);
		this.politiques = List.copyOf(politiques);
		this.source = source;
		this.aujourdhui = aujourdhui;
	}

	public Portefeuille(Collection<Marche> marches, Collection<Spaser> spasers, Collection<Politique> politiques) {
		this(marches, spasers, politiques, MarcheEffectif::de);
	}

	/** The same judged on a day; null when it is not known: then what depends on the day is not judged. */
	public Portefeuille le(LocalDate jour) {
		return new Portefeuille(marches, spasers, politiques, source, jour);
	}

	/** The day; null when it is not known. */
	LocalDate aujourdhui() {
		return aujourdhui;
	}

	/** The purchases, as they are written. */
	public List<Marche> marches() {
		return marches;
	}

	/** The schemes. */
	public List<Spaser> spasers() {
		return spasers;
	}

	/** The policies. */
	public List<Politique> politiques() {
		return politiques;
	}

	/** A purchase with what its lots inherit. */
	MarcheEffectif effectif(Marche marche) {
		return effectifs.computeIfAbsent(marche, source);
	}

	/** The other purchases, with what their lots inherit. */
	List<Marche> autres(Marche marche) {
		return marches.stream().filter(m -> m != marche).map(m -> effectif(m).marche()).toList();
	}
}
