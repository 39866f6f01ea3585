package org.tribune.form;

import java.beans.PropertyEditor;
import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.propertyeditors.CustomBooleanEditor;
import org.springframework.beans.propertyeditors.CustomNumberEditor;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.server.ResponseStatusException;

/**
 * Refuses forms that no page of ours sends: with words where a box or a choice puts a
 * number or a truth value. A record cannot be made of them, so there is nothing that
 * could be shown again beside a message: it is a bad request, and no fault.
 */
@ControllerAdvice
class StrictBinding {

	@InitBinder
	void read(WebDataBinder binder) {
		ResolvableType form = binder.getTargetType();
		if (form != null && form.toClass().isRecord()) {
			binder.registerCustomEditor(Boolean.class, new Strict(new CustomBooleanEditor(true)));
			binder.registerCustomEditor(Long.class, new Strict(new CustomNumberEditor(Long.class, true)));
			binder.registerCustomEditor(Integer.class, new Strict(new CustomNumberEditor(Integer.class, true)));
		}
	}

	/**
	 * Reads as another does, and turns the request away where that one cannot.
	 */
	private static final class Strict extends PropertyEditorSupport {

		private final PropertyEditor reader;

		Strict(PropertyEditor reader) {
			this.reader = reader;
		}

		@Override
		public void setAsText(@Nullable String text) {
			try {
				this.reader.setAsText(text);
			}
			catch (IllegalArgumentException ex) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not what the form sends", ex);
			}
			setValue(this.reader.getValue());
		}

		@Override
		public String getAsText() {
			this.reader.setValue(getValue());
			return this.reader.getAsText();
		}

	}

}
