// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import fr.clausier.dsl.dossier.Langage;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.spaser.simulation.Modification;

/**
 * Reads suppositions: {@code lot 2 de Ecoles : insertion 15 %}, {@code lots 1, 3 et 4 de Ecoles : réservé aux structures d'insertion},
 * {@code Nettoyage : environnement { plan de progrès }}. What follows the colon is written as in a strategy, several statements included.
 */
public final class EtSi {

	private static final Pattern FORME = Pattern.compile("(?is)\\s*(?:lots?\\s+(?<lots>[0-9][0-9,\\s]*(?:et\\s+[0-9]+)?)\\s+(?:de|du|d')\\s*)?(?<marche>[\\p{L}_][\\p{L}0-9_]*)\\s*:\\s*(?<faits>.+)");

	private EtSi() {
	}

	/**
	 * Reads one supposition.
	 *
	 * @param marches the purchases known
	 * @throws ProductionImpossible what is wrong with it, in one French sentence
	 */
	public static Modification lire(String texte, Collection<Marche> marches) throws ProductionImpossible {
		Matcher form = FORME.matcher(texte);
		if (!form.matches()) {
			throw refus(texte, "écrivez « lot 2 de MonMarche : insertion 15 % », ou « MonMarche : environnement { plan de progrès } »");
		}
		String name = form.group("marche");
		Marche target = marches.stream().filter(m -> name.equalsIgnoreCase(m.getName())).findFirst()
				.orElseThrow(() -> refus(texte, "aucun marché ne s'appelle « " + name + " » (" + String.join(", ", marches.stream().map(Marche::getName).limit(10).toList()) + ")"));
		List<Integer> lots = form.group("lots") == null ? List.of() : Arrays.stream(form.group("lots").split("[^0-9]+")).filter(n -> !n.isEmpty()).map(Integer::valueOf).toList();
		Modification change = new Modification(target.getName(), lots, faits(texte, form.group("faits").strip(), !lots.isEmpty()), texte.strip());
		List<Integer> absent = change.lotsAbsents(target);
		if (!absent.isEmpty()) {
			throw refus(texte, "« " + name + " » n'a pas de lot " + String.join(", ", absent.stream().map(String::valueOf).toList()));
		}
		return change;
	}

	/** The statements, read in a purchase of their own. A reservation stands before the brace. */
	private static Prestation faits(String texte, String statements, boolean lot) throws ProductionImpossible {
		boolean reservation = statements.toLowerCase(Locale.ROOT).startsWith("réserv") || statements.toLowerCase(Locale.ROOT).startsWith("reserv");
		String head = reservation ? " " + statements : "";
		String body = reservation ? "" : statements;
		String source = lot ? "marché Supposition \"s\" { lot 1 Supposition1 \"s\"" + head + " { " + body + " } }" : "marché Supposition \"s\"" + head + " { " + body + " }";
		XtextResourceSet set = Langage.services().get(XtextResourceSet.class);
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("et-si.marche"));
		try {
			resource.load(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)), set.getLoadOptions());
		} catch (IOException e) {
			throw refus(texte, "la supposition n'a pas pu être lue");
		}
		List<String> errors = new ArrayList<>();
		resource.getErrors().forEach(d -> errors.add(d.getMessage()));
		if (!errors.isEmpty() || resource.getContents().isEmpty()) {
			throw refus(texte, errors.isEmpty() ? "rien n'a été lu" : errors.getFirst());
		}
		Marche read = (Marche) ((Fichier) resource.getContents().getFirst()).getElements().getFirst();
		return lot ? read.getLots().getFirst() : read;
	}

	private static ProductionImpossible refus(String texte, String raison) {
		return new ProductionImpossible("« --et-si " + texte.strip() + " » ne se lit pas : " + raison + ".", null);
	}
}
