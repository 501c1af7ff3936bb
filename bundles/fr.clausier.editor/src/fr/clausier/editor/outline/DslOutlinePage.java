// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.outline;

import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import fr.clausier.editor.session.LiveAnswer;

/** The outline of one editor; its selection and the caret follow each other. */
public final class DslOutlinePage extends ContentOutlinePage {

	/** A tree shows about a thousand lines a second: a longer file opens folded. */
	private static final int EXPANDED_AT_MOST = 200;

	private final ITextEditor editor;
	private final ISelectionChangedListener caretMoved = e -> follow(((ITextSelection) e.getSelection()).getOffset());
	private LiveAnswer<List<OutlineNode>> answers;
	private List<OutlineNode> roots = List.of();
	private boolean following;

	public DslOutlinePage(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setContentProvider(new OutlineContent());
		tree.setLabelProvider(OutlineLabels.provider());
		ITextViewer viewer = editor.getAdapter(ITextViewer.class);
		answers = new LiveAnswer<>(viewer.getDocument(), tree.getControl(), OutlineNode::read, (open, nodes) -> show(nodes));
		answers.start();
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caretMoved);
	}

	private void show(List<OutlineNode> nodes) {
		TreeViewer tree = getTreeViewer();
		boolean first = roots.isEmpty();
		TreePath[] expanded = tree.getExpandedTreePaths();
		roots = nodes;
		tree.getControl().setRedraw(false);
		tree.setInput(nodes);
		if (first) {
			tree.expandToLevel(nodes.stream().mapToInt(n -> n.children().size()).sum() <= EXPANDED_AT_MOST ? 2 : 1);
		} else {
			tree.setExpandedTreePaths(expanded);
		}
		tree.getControl().setRedraw(true);
		follow(((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof OutlineNode node) {
			following = true;
			editor.selectAndReveal(node.nameOffset(), node.nameLength());
			following = false;
		}
	}

	private void follow(int offset) {
		if (following || getControl().isDisposed()) {
			return;
		}
		following = true;
		TreePath path = OutlineNode.pathTo(roots, offset);
		getTreeViewer().setSelection(path.getSegmentCount() == 0 ? StructuredSelection.EMPTY : new TreeSelection(path), true);
		following = false;
	}

	@Override
	public void dispose() {
		if (answers != null) {
			answers.stop();
			if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection) {
				selection.removePostSelectionChangedListener(caretMoved);
			}
		}
		super.dispose();
	}
}
