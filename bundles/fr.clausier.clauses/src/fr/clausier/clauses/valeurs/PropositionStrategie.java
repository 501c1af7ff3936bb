// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.valeurs;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage;

/**
 * What a figure changed in a document would change in the strategy: a few characters of its text, or a sentence when they cannot
 * be told. Nothing is changed here.
 *
 * @param cle     name of the figure
 * @param phrase  one sentence for the person who decides
 * @param fichier file of the strategy, null when there is nothing to change in it
 * @param ligne   line, from 1; 0 when there is nothing to change
 * @param offset  first character to replace
 * @param ancien  what stands there
 * @param nouveau what would stand there
 */
public record PropositionStrategie(String cle, String phrase, Path fichier, int ligne, int offset, String ancien, String nouveau) {

	private static final Pattern NOMBRE = Pattern.compile("\\d(?:[\\d \u00A0\u202F]*\\d)?(?:[,.]\\d+)?");
	private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** Whether the change can be made by {@link #appliquer(String)}. */
	public boolean applicable() {
		return fichier != null;
	}

	/**
	 * The text of the strategy with the change.
	 *
	 * @throws IllegalStateException when the text is no longer the one that was read
	 */
	public String appliquer(String texte) {
		if (!texte.startsWith(ancien, offset)) {
			throw new IllegalStateException("La stratégie a changé entre-temps : relisez-la, puis recommencez.");
		}
		return texte.substring(0, offset) + nouveau + texte.substring(offset + ancien.length());
	}

	/**
	 * What to propose; empty when the strategy says the new figure already.
	 *
	 * @param marche    purchase as read from its file
	 * @param cle       name of the figure
	 * @param avantBrut figure that the document was made with
	 * @param apres     what stands in the document now
	 * @param apresBrut the same as a bare figure, empty when it is none
	 */
	public static Optional<PropositionStrategie> de(Marche marche, String cle, String avantBrut, String apres, String apresBrut) {
		Cles.Place place = Cles.trouver(marche, cle).orElse(null);
		if (place == null) {
			return dire(cle, "« " + apres + " » remplace un chiffre que la stratégie n'a plus (" + cle + ") : décidez vous-même de ce qu'elle doit dire.");
		}
		if (apresBrut.isEmpty()) {
			return dire(cle, "« " + apres + " » n'est pas un chiffre que la stratégie peut reprendre" + lieu(place.objet()) + ".");
		}
		if (!place.objet().eIsSet(place.trait())) {
			return calcule(place.objet(), cle, apres, apresBrut);
		}
		String aujourdhui = ValeursStrategie.brut(place.objet().eGet(place.trait()));
		if (apresBrut.equals(aujourdhui)) {
			return Optional.empty();
		}
		if (!avantBrut.equals(aujourdhui)) {
			return dire(cle, "« " + apres + " » est écrit dans le document, mais la stratégie a changé elle aussi" + lieu(place.objet()) + " : elle dit " + aujourdhui + ".");
		}
		return ecrit(place.objet(), place.trait(), cle, apres, apresBrut);
	}

	private static Optional<PropositionStrategie> ecrit(EObject objet, EStructuralFeature trait, String cle, String apres, String brut) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(objet, trait);
		if (nodes.size() != 1) {
			return dire(cle, "« " + apres + " » : la stratégie n'écrit pas ce chiffre à un seul endroit" + lieu(objet) + ".");
		}
		String text = NodeModelUtils.getTokenText(nodes.get(0));
		int start = nodes.get(0).getOffset();
		if (trait.getEType().getInstanceClass() == LocalDate.class) {
			return changer(objet, nodes.get(0), cle, start, text, LocalDate.parse(brut).format(JOUR));
		}
		Matcher figure = NOMBRE.matcher(nodes.get(0).getText());
		if (!figure.find(Math.max(0, start - nodes.get(0).getTotalOffset()))) {
			return dire(cle, "« " + apres + " » : la stratégie écrit ce chiffre autrement" + lieu(objet) + ".");
		}
		return changer(objet, nodes.get(0), cle, nodes.get(0).getTotalOffset() + figure.start(), figure.group(), NombresFrancais.nombre(new BigDecimal(brut)));
	}

	/** Hours that follow from a rate: the rate gives way to the hours. */
	private static Optional<PropositionStrategie> calcule(EObject objet, String cle, String apres, String brut) {
		EStructuralFeature rate = StrategiePackage.Literals.CLAUSE_INSERTION__TAUX;
		List<INode> nodes = objet.eClass() == rate.getEContainingClass() ? NodeModelUtils.findNodesForFeature(objet, rate) : List.of();
		if (nodes.size() == 1 && !"taux".equals(avant(nodes.get(0)))) {
			String hours = NombresFrancais.nombre(new BigDecimal(brut)) + NombresFrancais.INSECABLE + ("1".equals(brut) || "0".equals(brut) ? "heure" : "heures");
			String text = NodeModelUtils.getTokenText(nodes.get(0));
			return changer(objet, nodes.get(0), cle, nodes.get(0).getOffset(), text, hours);
		}
		return dire(cle, "« " + apres + " » remplace un volume calculé" + lieu(objet) + " : écrivez « insertion " + apres + " » à la place de ce dont il se déduit, ou gardez le calcul.");
	}

	private static String avant(INode node) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), Math.max(0, node.getOffset() - 1));
		while (leaf != null && leaf.isHidden() && leaf.getOffset() > 0) {
			leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), leaf.getOffset() - 1);
		}
		return leaf == null ? "" : leaf.getText();
	}

	private static Optional<PropositionStrategie> changer(EObject objet, INode node, String cle, int offset, String ancien, String nouveau) {
		Path file = Localisation.chemin(objet.eResource());
		int line = NodeModelUtils.getLineAndColumn(node, offset).getLine();
		String place = file == null ? "" : file.getFileName() + ", ligne " + line + " : ";
		return Optional.of(new PropositionStrategie(cle, place + "« " + ancien + " » deviendrait « " + nouveau + " ».", file, line, offset, ancien, nouveau));
	}

	private static Optional<PropositionStrategie> dire(String cle, String phrase) {
		return Optional.of(new PropositionStrategie(cle, phrase, null, 0, 0, "", ""));
	}

	private static String lieu(EObject objet) {
		return Localisation.de(objet).filter(l -> l.fichier() != null).map(l -> " (" + l.fichier().getFileName() + ", ligne " + l.ligne() + ")").orElse("");
	}
}
