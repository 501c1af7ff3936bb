// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

import fr.clausier.dsl.ide.retouches.Ordre;
import fr.clausier.dsl.ide.retouches.Retouche;
import fr.clausier.dsl.ide.retouches.Retouches;
import fr.clausier.dsl.validation.DonneesRegle;
import fr.clausier.law.Regimes;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** A finding, or a place of the text, for which changes are looked for: what stands there, the facts, and where proposals go. */
public final class Cas {

	private final XtextResource resource;
	private final String code;
	private final int offset;
	private final String[] donnees;
	private final Ordre ordre;
	private final LocalDate aujourdhui;
	private final List<CorrectionProposee> proposees = new ArrayList<>();
	private final EObject cible;

	/**
	 * @param offset     where the finding is shown
	 * @param donnees    what the finding carries, as issues carry it
	 * @param aujourdhui the day, for what begins with a date; null when it is not known
	 */
	public Cas(XtextResource resource, String code, int offset, String[] donnees, Ordre ordre, LocalDate aujourdhui) {
		this.resource = resource;
		this.code = code;
		this.offset = offset;
		this.donnees = donnees == null ? new String[0] : donnees;
		this.ordre = ordre;
		this.aujourdhui = aujourdhui;
		ILeafNode leaf = feuille();
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		cible = object == null && !resource.getContents().isEmpty() ? resource.getContents().get(0) : object;
	}

	public XtextResource resource() {
		return resource;
	}

	/** The rule or problem. */
	public String code() {
		return code;
	}

	public int offset() {
		return offset;
	}

	/** The text as it is, to read from. */
	public Retouches texte() {
		return new Retouches(ordre);
	}

	/** What the finding carries, item by item. */
	public String[] donnees() {
		return donnees.clone();
	}

	/** The day, when it is known. */
	public Optional<LocalDate> aujourdhui() {
		return Optional.ofNullable(aujourdhui);
	}

	/** The leaf of the text where the finding is shown; null at the end of the text. */
	public ILeafNode feuille() {
		return NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
	}

	/** The innermost object where the finding is shown. */
	public EObject cible() {
		return cible;
	}

	/** The feature whose value stands where the finding is shown; null when it is another word. */
	public EStructuralFeature trait() {
		for (INode node = feuille(); node != null && cible != null; node = node.getParent()) {
			Assignment assignment = node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
			if (assignment != null) {
				return cible.eClass().getEStructuralFeature(assignment.getFeature());
			}
		}
		return null;
	}

	/** The whole text of the file. */
	public String source() {
		return resource.getParseResult().getRootNode().getText();
	}

	/** The object itself or the nearest around it of that type; null when there is none. */
	public <T extends EObject> T dans(Class<T> type) {
		return EcoreUtil2.getContainerOfType(cible, type);
	}

	/** The contract or purchase that the finding is about. */
	public Prestation prestation() {
		Prestation here = dans(Prestation.class);
		return here != null ? here : marche();
	}

	/** The purchase that the finding is about: the one around it, else the first one that names the buyer where it is shown. */
	public Marche marche() {
		Marche here = dans(Marche.class);
		if (here != null || !(resource.getContents().get(0) instanceof Fichier fichier)) {
			return here;
		}
		Acheteur buyer = dans(Acheteur.class);
		List<Marche> all = fichier.getElements().stream().filter(Marche.class::isInstance).map(Marche.class::cast).toList();
		return all.stream().filter(m -> buyer == null || m.getAcheteur() == buyer).findFirst().orElse(null);
	}

	/** A fact of the finding; empty when it has none of that name. */
	public String fait(String name) {
		return faits().getOrDefault(name, "");
	}

	/** A fact of the finding as a number; null when it has none of that name. */
	public BigDecimal nombre(String name) {
		String fact = fait(name).replace('\u00A0', ' ').replace('\u202F', ' ').replaceAll("[^0-9,.-]", "").replace(',', '.');
		return fact.isEmpty() ? null : new BigDecimal(fact);
	}

	private Map<String, String> faits() {
		return DonneesRegle.lire(donnees).map(DonneesRegle::faits).orElse(Map.of());
	}

	/** The names that may be cited there, in the order of the files. */
	public List<String> noms(EObject object, EReference reference) {
		List<String> names = new ArrayList<>();
		for (IEObjectDescription one : resource.getResourceServiceProvider().get(IScopeProvider.class).getScope(object, reference).getAllElements()) {
			if (!names.contains(one.getName().toString())) {
				names.add(one.getName().toString());
			}
		}
		return names;
	}

	/**
	 * Proposes a change that asks for a decision.
	 *
	 * @param titre   what will happen, in French
	 * @param fait    what has been done, in French
	 * @param titreEn what will happen, in English
	 * @param travail makes the change
	 */
	public void proposer(String titre, String fait, String titreEn, Consumer<Retouches> travail) {
		proposer(titre, fait, titreEn, false, travail);
	}

	/** Proposes a change that takes nothing away from what the purchase means, so that it may be made for a whole file at once. */
	public void proposerSur(String titre, String fait, String titreEn, Consumer<Retouches> travail) {
		proposer(titre, fait, titreEn, true, travail);
	}

	private void proposer(String titre, String fait, String titreEn, boolean sure, Consumer<Retouches> travail) {
		Retouches work = new Retouches(ordre);
		travail.accept(work);
		List<Retouche> edits = work.liste();
		if (!edits.isEmpty()) {
			proposees.add(new CorrectionProposee(code, Typographie.francaise(titre), titreEn, Typographie.francaise(fait), sure, edits));
		}
	}

	/** Proposes a change that was made elsewhere. */
	public void reprendre(CorrectionProposee change) {
		proposees.add(change);
	}

	/** What was proposed. */
	public List<CorrectionProposee> proposees() {
		return List.copyOf(proposees);
	}

	/** Whether a change of law applies to the purchase. */
	public boolean enVigueur(String regime) {
		Marche marche = marche();
		return marche != null && Regimes.standard().enVigueur(regime, marche.getLancement());
	}
}
