// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.law.regles.Acheteurs;
import fr.clausier.law.regles.allotissement.ReglesAllotissement;
import fr.clausier.law.regles.completude.ReglesCompletude;
import fr.clausier.law.regles.criteres.ReglesCriteres;
import fr.clausier.law.regles.donnees.ReglesDonnees;
import fr.clausier.law.regles.environnement.ReglesEnvironnement;
import fr.clausier.law.regles.execution.ReglesExecution;
import fr.clausier.law.regles.insertion.ReglesInsertion;
import fr.clausier.law.regles.pieces.ReglesPieces;
import fr.clausier.law.regles.procedure.ReglesProcedure;
import fr.clausier.law.regles.reservation.ReglesReservation;
import fr.clausier.law.regles.spaser.ReglesSpaser;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.ReglageRegle;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategiePackage;

/** Holds a purchase against the rules in force on the day it is launched. */
public final class MoteurRegles {

	private static final Logger JOURNAL = System.getLogger(MoteurRegles.class.getName());

	private final List<Regle> regles;
	private final CatalogueRegles catalogue;
	private final Seuils seuils;

	MoteurRegles(List<Regle> regles, CatalogueRegles catalogue, Seuils seuils) {
		this.regles = List.copyOf(regles);
		this.catalogue = catalogue;
		this.seuils = seuils;
	}

	/** The engine with all rules, sheets and thresholds shipped with the product. */
	public static MoteurRegles standard() {
		return new MoteurRegles(reglesStandard(), CatalogueRegles.standard(), Seuils.standard());
	}

	static List<Regle> reglesStandard() {
		return Stream.of(ReglesCompletude.toutes(), ReglesProcedure.toutes(), ReglesAllotissement.toutes(),
				ReglesCriteres.toutes(), ReglesEnvironnement.toutes(), ReglesInsertion.toutes(), ReglesReservation.toutes(), ReglesExecution.toutes(),
				ReglesDonnees.toutes(), ReglesSpaser.toutes(), ReglesPieces.toutes())
				.flatMap(List::stream).toList();
	}

	/** The sheets of the rules. */
	public CatalogueRegles catalogue() {
		return catalogue;
	}

	/** The rules, in the order in which they run. */
	public List<Regle> regles() {
		return regles;
	}

	/**
	 * Checks one purchase.
	 *
	 * @param marche  the purchase
	 * @param autres  the other purchases of the portfolio; the purchase itself may be among them and is left out
	 * @param spasers the schemes of the portfolio
	 * @param date    the date that fixes the law; null for the launch date of the purchase. When there is neither,
	 *                only rules without validity dates run
	 * @return findings in the order of the rules, then of the file; derogations already applied
	 */
	public List<Constat> verifier(Marche marche, Collection<Marche> autres, Collection<Spaser> spasers, LocalDate date) {
		return verifier(marche, new Portefeuille(autres, spasers, List.of()), date);
	}

	/**
	 * Checks one purchase among those that are judged with it.
	 *
	 * @param marche       the purchase
	 * @param portefeuille the purchases, schemes and policies of the folder; shared by the checks of all its purchases
	 * @param date         as above
	 */
	public List<Constat> verifier(Marche marche, Portefeuille portefeuille, LocalDate date) {
		LocalDate jour = date == null ? marche.getLancement() : date;
		MarcheEffectif effectif = portefeuille.effectif(marche);
		ContexteRegle contexte = contexte(effectif, portefeuille, marche, jour);
		LocalDate accordCadre = accordCadre(marche, jour);
		ContexteRegle accord = Objects.equals(accordCadre, jour) ? contexte : contexte(effectif, portefeuille, marche, accordCadre);
		Derogations derogations = new Derogations(List.of(effectif.marche()), catalogue);
		Politiques politiques = new Politiques(portefeuille.politiques(), marche.getAcheteur(), catalogue);
		List<Constat> constats = new ArrayList<>();
		for (Regle regle : regles) {
			FicheRegle fiche = fiche(regle);
			ContexteRegle sien = fiche.parAccordCadre() ? accord : contexte;
			if (fiche.enVigueur(sien.date())) {
				constats.addAll(executer(fiche, signaleur -> regle.verifier(sien, signaleur), derogations, politiques));
			}
		}
		constats.addAll(derogations.constats());
		return constats.stream().map(c -> situer(c, effectif, marche)).distinct().toList();
	}

	/**
	 * Checks one buyer on its own. A purchase of the buyer that derogates from a rule sets the finding aside here too.
	 *
	 * @param date the date that fixes the law; null for the launch of its last purchase, or today when that is over or it has none
	 */
	public List<Constat> verifier(Acheteur acheteur, Portefeuille portefeuille, LocalDate date) {
		return seul(RegleAcheteur.class, List.of(acheteur), portefeuille, date,
				(regle, contexte, signaleur) -> regle.verifier(acheteur, contexte, signaleur));
	}

	/** Checks one scheme on its own, as {@link #verifier(Acheteur, Portefeuille, LocalDate)} does a buyer. */
	public List<Constat> verifier(Spaser spaser, Portefeuille portefeuille, LocalDate date) {
		return seul(RegleSpaser.class, spaser.getAcheteurs(), portefeuille, date,
				(regle, contexte, signaleur) -> regle.verifier(spaser, contexte, signaleur));
	}

	/** Whether a rule looks at buyers or schemes on their own, besides what it says of them with each purchase. */
	public boolean surActeur(String regle) {
		return regles.stream().anyMatch(r -> r.id().equals(regle) && (r instanceof RegleAcheteur || r instanceof RegleSpaser));
	}

	/** How a rule of one kind looks at its subject. */
	private interface Regard<R> {
		void porter(R regle, ContexteRegle contexte, Signaleur signaleur);
	}

	private <R extends Regle> List<Constat> seul(Class<R> sorte, List<Acheteur> acheteurs, Portefeuille portefeuille, LocalDate date, Regard<R> regard) {
		List<Marche> siens = portefeuille.marches().stream().filter(m -> acheteurs.stream().anyMatch(a -> Acheteurs.memes(a, m.getAcheteur()))).toList();
		LocalDate jour = date == null ? jour(siens, portefeuille.aujourdhui()) : date;
		ContexteRegle contexte = new ContexteRegle(null, portefeuille.autres(null), portefeuille.spasers(), jour, portefeuille.aujourdhui(), seuils, new HashMap<>());
		Derogations derogations = new Derogations(siens, catalogue);
		Politiques politiques = new Politiques(portefeuille.politiques(), acheteurs.isEmpty() ? null : acheteurs.get(0), catalogue);
		List<Constat> constats = new ArrayList<>();
		for (R regle : regles.stream().filter(sorte::isInstance).map(sorte::cast).toList()) {
			FicheRegle fiche = fiche(regle);
			if (fiche.enVigueur(jour)) {
				constats.addAll(executer(fiche, signaleur -> regard.porter(regle, contexte, signaleur), derogations, politiques));
			}
		}
		return constats.stream().distinct().toList();
	}

	/** A folder of past purchases stays judged by its time; nobody is judged by a day yet to come. */
	private static LocalDate jour(List<Marche> marches, LocalDate aujourdhui) {
		return Stream.concat(marches.stream().map(Marche::getLancement).filter(Objects::nonNull).max(Comparator.naturalOrder()).stream(),
				Stream.ofNullable(aujourdhui)).min(Comparator.naturalOrder()).orElse(null);
	}

	private FicheRegle fiche(Regle regle) {
		return catalogue.fiche(regle.id()).orElseThrow(() -> new IllegalStateException("Règle sans fiche : " + regle.id()));
	}

	/**
	 * Checks the documents of one purchase once they are made.
	 *
	 * @param pieces all its documents
	 * @return findings on the documents alone; what the purchase itself says is not looked at again
	 */
	public List<Constat> verifier(Marche marche, List<PieceProduite> pieces, Portefeuille portefeuille, LocalDate date) {
		LocalDate jour = date == null ? marche.getLancement() : date;
		MarcheEffectif effectif = portefeuille.effectif(marche);
		ContexteRegle contexte = contexte(effectif, portefeuille, marche, jour);
		Derogations derogations = new Derogations(List.of(effectif.marche()), catalogue);
		Politiques politiques = new Politiques(portefeuille.politiques(), marche.getAcheteur(), catalogue);
		List<Constat> constats = new ArrayList<>();
		for (ReglePiece regle : regles.stream().filter(ReglePiece.class::isInstance).map(ReglePiece.class::cast).toList()) {
			FicheRegle fiche = fiche(regle);
			if (fiche.enVigueur(jour)) {
				constats.addAll(executer(fiche, signaleur -> regle.verifier(pieces, contexte, signaleur), derogations, politiques));
			}
		}
		return constats.stream().map(c -> situer(c, effectif, marche)).distinct().toList();
	}

	/** Checks a policy: settings that change nothing, and why. */
	public List<Constat> verifier(Politique politique) {
		return Politiques.constats(politique, catalogue);
	}

	private ContexteRegle contexte(MarcheEffectif effectif, Portefeuille portefeuille, Marche marche, LocalDate jour) {
		return new ContexteRegle(effectif.marche(), portefeuille.autres(marche), portefeuille.spasers(), jour, portefeuille.aujourdhui(), seuils,
				new HashMap<>());
	}

	/** The day that fixes the law of a contract placed under a framework agreement: the launch of that agreement, when it is earlier. */
	private static LocalDate accordCadre(Marche marche, LocalDate jour) {
		LocalDate lance = marche.getSubsequent() == null ? null : marche.getSubsequent().getLanceLe();
		return lance != null && jour != null && lance.isBefore(jour) ? lance : jour;
	}

	/**
	 * Rules read what lots inherit; a finding is shown where it was written, and once even when several lots inherit it.
	 * What is written in another file, by the buyer or in its scheme, is shown where the purchase names it.
	 */
	private static Constat situer(Constat c, MarcheEffectif effectif, Marche marche) {
		EObject cible = effectif.original(c.cible());
		Derogation derogation = (Derogation) effectif.original(c.derogation());
		if (cible.eResource() != marche.eResource()) {
			return new Constat(c.regle(), c.severite(), c.message(), marche, deLAcheteur(cible) ? StrategiePackage.Literals.MARCHE__ACHETEUR : null,
					c.faits(), derogation, c.reglage(), cible);
		}
		return new Constat(c.regle(), c.severite(), c.message(), cible, c.trait(), c.faits(), derogation, c.reglage());
	}

	private static List<Constat> executer(FicheRegle fiche, Consumer<Signaleur> jugement, Derogations derogations, Politiques politiques) {
		List<Constat> constats = new ArrayList<>();
		ReglageRegle reglage = politiques.reglage(fiche);
		Severite severite = reglage == null ? fiche.severiteEffective() : Politiques.severite(reglage);
		if (severite == null) {
			return constats;
		}
		try {
			jugement.accept((cible, trait, faits) -> {
				// Keep the order in which the rule names its facts.
				Map<String, Object> copie = new LinkedHashMap<>(faits);
				constats.add(new Constat(fiche, severite, MessageRegle.rediger(fiche.message(), copie), cible, trait, copie,
						derogations.acceptee(fiche, cible), reglage));
			});
		} catch (RuntimeException erreur) {
			// A defect in one rule must not hide what the others found.
			JOURNAL.log(Level.ERROR, "La règle " + fiche.id() + " n'a pas pu être vérifiée.", erreur);
		}
		return constats;
	}

	private static boolean deLAcheteur(EObject objet) {
		return Stream.iterate(objet, Objects::nonNull, EObject::eContainer).anyMatch(o -> o instanceof Acheteur || o instanceof Spaser);
	}
}
