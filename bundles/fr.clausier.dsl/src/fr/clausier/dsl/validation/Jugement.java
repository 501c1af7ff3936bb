// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

import fr.clausier.law.Constat;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

/**
 * The law on some files of one folder, each finding once. A buyer or a scheme is judged where it is written; a purchase says again what is
 * wrong with those of a file that is not among these, so that its author knows.
 */
public final class Jugement {

	/** A rule at a place. */
	private record Dit(String regle, EObject cible, EStructuralFeature trait, String message) {

		static Dit de(Constat c) {
			return new Dit(c.id(), c.cible(), c.trait(), c.message());
		}
	}

	private final Collection<Fichier> fichiers;
	private final Set<Resource> ressources;
	private final Portefeuille portefeuille;
	private final LocalDate date;
	private final Set<Dit> leves = new HashSet<>();
	private final Set<Dit> debout = new HashSet<>();

	/**
	 * @param fichiers     the files to judge
	 * @param portefeuille their folder
	 * @param date         date that fixes the law; null for the launch date of each purchase
	 */
	public Jugement(Collection<Fichier> fichiers, Portefeuille portefeuille, LocalDate date) {
		this.fichiers = List.copyOf(fichiers);
		ressources = fichiers.stream().map(Fichier::eResource).filter(Objects::nonNull).collect(Collectors.toSet());
		this.portefeuille = portefeuille;
		this.date = date;
	}

	/** What there is to judge, purchases first: what they show of a buyer is not shown again when its turn comes. */
	public List<Element> elements() {
		List<Element> all = fichiers.stream().flatMap(f -> f.getElements().stream()).toList();
		return Stream.concat(all.stream().filter(Marche.class::isInstance), all.stream().filter(e -> !(e instanceof Marche))).toList();
	}

	/** The findings on one element, without those already given for an earlier one. */
	public List<Constat> de(Element element) {
		return switch (element) {
			case Marche marche -> Loi.verifier(marche, portefeuille, date).stream().filter(this::aDireIci).filter(this::premier).toList();
			case Acheteur acheteur -> Loi.verifier(acheteur, portefeuille, date).stream().filter(this::inedit).toList();
			case Spaser spaser -> Loi.verifier(spaser, portefeuille, date).stream().filter(this::inedit).toList();
			case Politique politique -> Loi.verifier(politique);
			default -> List.of();
		};
	}

	/** Advice on what another file says is for the author of that file; what only a purchase shows of its buyer is said with the purchase. */
	private boolean aDireIci(Constat c) {
		boolean jugeLaBas = c.ailleurs() != null && ressources.contains(c.ailleurs().eResource()) && acheteurOuSchema(c.ailleurs()) && Loi.surActeur(c.id());
		return c.ailleurs() == null || !jugeLaBas && c.severite() != Severite.CONSEIL;
	}

	/** Several purchases show the same thing of their buyer once, and once more when one of them has it set aside and another not. */
	private boolean premier(Constat c) {
		return (c.derogation() == null ? debout : leves).add(Dit.de(c));
	}

	private boolean inedit(Constat c) {
		Dit dit = Dit.de(c);
		return !debout.contains(dit) && !leves.contains(dit);
	}

	private static boolean acheteurOuSchema(EObject objet) {
		return Stream.iterate(objet, Objects::nonNull, EObject::eContainer).anyMatch(o -> o instanceof Acheteur || o instanceof Spaser);
	}
}
