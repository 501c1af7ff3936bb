// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.resource.IEObjectDescription;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.TypeAcheteur;

/**
 * Says of each name what it stands for.
 *
 * @param acceptor where the proposals go
 * @param place    from where the names are seen
 */
record DescriptionsDesNoms(IIdeContentProposalAcceptor acceptor, EObject place) implements IIdeContentProposalAcceptor {

	@Override
	public void accept(ContentAssistEntry entry, int priority) {
		if (entry != null && entry.getSource() instanceof IEObjectDescription known
				&& EcoreUtil.resolve(known.getEObjectOrProxy(), place) instanceof Element element && !element.eIsProxy()) {
			Propositions.decrire(entry, phrase(element));
		}
		acceptor.accept(entry, priority);
	}

	private static String phrase(Element element) {
		String title = element.getTitre() == null ? "" : element.getTitre();
		return switch (element) {
			case Acheteur buyer when buyer.getType() != TypeAcheteur.NON_PRECISE -> title + ", " + buyer.getType().getLiteral();
			case Facilitateur helper when helper.getCourriel() != null -> title + ", " + helper.getCourriel();
			default -> title;
		};
	}

	@Override
	public boolean canAcceptMoreProposals() {
		return acceptor.canAcceptMoreProposals();
	}
}
