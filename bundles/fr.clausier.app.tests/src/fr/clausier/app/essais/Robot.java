// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;

/** Hands and eyes: presses keys, waits for what should appear, takes pictures. Used beside the user interface thread. */
final class Robot {

	static final Duration PATIENCE = Duration.ofSeconds(60);

	private Robot() {
	}

	/** Runs something on the user interface thread and gives back its result or its failure. */
	static <T> T ui(Callable<T> action) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> {
			try {
				result.set(action.call());
			} catch (Exception | AssertionError e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		return result.get();
	}

	static void faire(Runnable action) {
		ui(() -> {
			action.run();
			return null;
		});
	}

	/** Waits until the condition, asked on the user interface thread, holds. */
	static void attendre(String quoi, Callable<Boolean> condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!ui(condition)) {
			if (System.nanoTime() > end) {
				capturer("echec");
				Assertions.fail("attendu en vain : " + quoi);
			}
			try {
				Thread.sleep(50);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				Assertions.fail("interrompu : " + quoi);
			}
		}
	}

	/** Presses a key on the control that has the focus; real key events do not arrive under a virtual screen. */
	static void touche(int modifiers, char character, int keyCode) {
		faire(() -> {
			Control focus = Display.getCurrent().getFocusControl();
			Event event = new Event();
			event.stateMask = modifiers;
			event.character = character;
			event.keyCode = keyCode;
			event.doit = true;
			focus.notifyListeners(SWT.KeyDown, event);
			Event up = new Event();
			up.stateMask = modifiers;
			up.character = character;
			up.keyCode = keyCode;
			if (!focus.isDisposed()) {
				focus.notifyListeners(SWT.KeyUp, up);
			}
		});
	}

	static void taper(String text) {
		text.codePoints().forEach(c -> touche(SWT.NONE, (char) c, c));
	}

	/** Takes a picture of the whole screen. */
	static void capturer(String name) {
		faire(() -> {
			for (Shell shell : Display.getCurrent().getShells()) {
				Rectangle all = shell.getBounds();
				shell.redraw(0, 0, all.width, all.height, true);
			}
		});
		try {
			// Rulers paint themselves a moment after the text has moved.
			Thread.sleep(600);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		faire(() -> {
			Display display = Display.getCurrent();
			for (Shell shell : display.getShells()) {
				shell.update();
			}
			Rectangle area = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds();
			Image image = new Image(display, area.width, area.height);
			GC gc = new GC(display);
			gc.copyArea(image, area.x, area.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
			image.dispose();
			try {
				Path folder = Path.of(System.getProperty("clausier.captures", "target/screenshots"));
				Files.createDirectories(folder);
				loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
			} catch (java.io.IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		});
	}
}
